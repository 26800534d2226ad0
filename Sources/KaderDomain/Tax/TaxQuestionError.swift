/// Why a tax question cannot be kept as asked. Cases carry facts, not sentences.
public enum TaxQuestionError: Error, Hashable, Sendable {
    case withoutQuestion
    case withoutAnswer

    /// Somebody answered it already.
    case answeredAlready(by: String)
}
