/// How far it is with what was kept longer than its term, by what is looked at or erased.
public typealias RetentionProgress = PartProgress<RetentionPart>

/// What is done with what was kept longer than its term.
public enum RetentionPart: Hashable, Sendable {
    /// What is past its term; nothing is changed meanwhile.
    case looking

    /// What was found; whatever is done is gone for good.
    case erasing

    /// The bytes in the file, of what is gone already.
    case wiping
}
