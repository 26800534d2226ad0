/// What a person reads, in both languages side by side, so that neither can be forgotten.
///
/// Plurals and inserted names are made before: a phrase is finished text.
public struct Phrase: Hashable, Sendable {
    public let nl: String
    public let en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// The same text in both languages: a name, a code, a number.
    public init(same text: String) {
        self.init(nl: text, en: text)
    }

    public subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        }
    }
}
