/// Where a member stands in a record's JSON. Its text is made only where something is wrong with the member, which is
/// hardly ever.
enum MemberPath {
    /// The object that is read; empty for a record itself.
    case root(String)
    /// A member of the object there.
    indirect case member(MemberPath, String)
    /// An element of the array there, counted from 0.
    indirect case element(MemberPath, Int)
}

extension MemberPath: CustomStringConvertible {
    /// For instance `body.review.evidence[2]`.
    var description: String {
        switch self {
        case .root(let name): name
        case .member(.root(""), let key): key
        case .member(let outer, let key): "\(outer).\(key)"
        case .element(let array, let position): "\(array)[\(position)]"
        }
    }
}
