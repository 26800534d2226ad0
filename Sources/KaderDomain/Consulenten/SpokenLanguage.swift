/// A language in which a consulent can advise, by its code of ISO 639: `nl`, `tr`, `zgh`.
///
/// Always two or three letters a to z. Ordered by code.
public struct SpokenLanguage: Hashable, Comparable, Sendable, CodedAsText {
    public let description: String

    public init?(_ description: String) {
        let letters = description.utf8
        guard (2...3).contains(letters.count),
            letters.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
        else { return nil }
        self.description = description
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.description < right.description
    }

    /// The code itself where the language is not among ``usual``.
    public var label: Phrase { Self.labels[description] ?? Phrase(same: description) }

    /// Those that are spoken most at a desk here, by code.
    public static let usual: [SpokenLanguage] =
        labels.keys.sorted().compactMap { SpokenLanguage($0) }

    private static let labels: [String: Phrase] = [
        "ar": Phrase(nl: "Arabisch", en: "Arabic"),
        "bg": Phrase(nl: "Bulgaars", en: "Bulgarian"),
        "de": Phrase(nl: "Duits", en: "German"),
        "en": Phrase(nl: "Engels", en: "English"),
        "es": Phrase(nl: "Spaans", en: "Spanish"),
        "fr": Phrase(nl: "Frans", en: "French"),
        "fy": Phrase(nl: "Fries", en: "Frisian"),
        "nl": Phrase(nl: "Nederlands", en: "Dutch"),
        "pl": Phrase(nl: "Pools", en: "Polish"),
        "ro": Phrase(nl: "Roemeens", en: "Romanian"),
        "tr": Phrase(nl: "Turks", en: "Turkish"),
        "uk": Phrase(nl: "Oekraïens", en: "Ukrainian"),
        "zgh": Phrase(nl: "Berbers", en: "Berber"),
    ]
}
