/// Whether the way to the job stands the test of the union (*vakbondstoets*, S33).
public enum QualityVerdict: String, CaseIterable, Sendable {
    case passes, conditionally, fails

    public var label: Phrase {
        switch self {
        case .passes: Phrase(nl: "voldoet", en: "passes")
        case .conditionally: Phrase(nl: "voldoet onder voorwaarden", en: "passes on conditions")
        case .fails: Phrase(nl: "voldoet niet", en: "fails")
        }
    }
}
