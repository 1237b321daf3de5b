/// What is known of a member of a container besides its bytes.
struct ContainerMember {
    var member: ArchiveMember
    /// How findings name it.
    var displayName: String
    /// The encoding that it was served with.
    var encoding: String?
    /// The dialect that its media type says.
    var dialect: String?
}
