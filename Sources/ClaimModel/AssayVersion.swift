/// Which Assay this is.
public enum AssayVersion {
    /// The version (semver.org). Reports of one version are laid out alike, byte for byte.
    public static let current = "0.4.0"
}
