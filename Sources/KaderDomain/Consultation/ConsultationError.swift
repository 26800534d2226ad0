/// Why something of the tables of a region is refused. Cases carry facts, not sentences; fields by
/// name, as ``ListedField/name``.
public enum ConsultationError: Error, Hashable, Sendable {
    case blank(String)

    /// What stands in the field is not what it holds.
    case unreadable(String)
    case endsTooEarly(String)

    /// Nobody is their own substitute, nor who they themselves know.
    case oneself(String)

    /// A meeting is prepared where it is written down with what.
    case nothingPrepared

    /// What is awarded has an amount.
    case noAmount

    /// A project is finished where it is written down what came of it.
    case noResult

    /// Something else needs it: a seat its body, a use its agreement.
    case inUse

    /// What two people changed at the same time does not go together.
    case contradiction

    /// The field that it is about; nil where it is about several.
    public var field: String? {
        switch self {
        case .blank(let name), .unreadable(let name), .endsTooEarly(let name), .oneself(let name):
            name
        case .nothingPrepared: "contribution"
        case .noAmount: "amount"
        case .noResult: "result"
        case .contradiction, .inUse: nil
        }
    }
}
