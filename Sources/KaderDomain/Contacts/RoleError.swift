/// Why a role cannot be taken out.
public enum RoleError: Error, Hashable, Sendable {
    /// The consulent is still planned on these days, the first first; at least one.
    case stillPlanned([Day])
}
