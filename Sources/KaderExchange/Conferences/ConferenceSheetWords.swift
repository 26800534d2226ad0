public import KaderDomain

/// What stands on the sheet that prepares a conference.
public struct ConferenceSheetWords: Sendable {
    private let sheet: ConferenceSheet
    private let audience: SignalAudience
    private let language: Language

    /// - Parameter audience: who reads it; counts that would point at persons are not told.
    public init(sheet: ConferenceSheet, audience: SignalAudience, language: Language) {
        self.sheet = sheet
        self.audience = audience
        self.language = language
    }

    public func title(_ region: String) -> String {
        Phrase(
            nl: "Regioconferentie \(region) \(sheet.year): voorbereiding",
            en: "Conference of \(region) \(sheet.year): preparation")[language]
    }

    /// So many lines of a section, that all of it fits on one page.
    private static let longest = 10

    /// Each heading with its lines, at least one.
    public var sections: [(heading: String, lines: [String])] {
        [
            (Phrase(nl: "Het plan van \(sheet.year)", en: "The plan of \(sheet.year)"), plan),
            (Phrase(nl: "Wat is bereikt", en: "What was achieved"), reached),
            (Phrase(nl: "Wat nog niet af is", en: "What is not done yet"), unfinished),
            (Phrase(nl: "Signalen in de regio", en: "Signals in the region"), signals),
            (
                Phrase(nl: "Open vragen van eerder", en: "Open questions from before"),
                sheet.questions
            ),
            (
                Phrase(nl: "Vandaag", en: "Today"),
                ConferencePoint.Sort.allCases.map { $0.asked[language] }
            ),
        ].map { ($0.0[language], told($0.1)) }
    }

    /// The first few, and how many others there are; where there is none, that.
    private func told(_ lines: [String]) -> [String] {
        guard !lines.isEmpty else { return [Phrase(nl: "Niets.", en: "Nothing.")[language]] }
        let others = lines.count - Self.longest
        guard others > 1 else { return lines }
        return lines.prefix(Self.longest) + [
            Phrase(nl: "en \(others) andere", en: "and \(others) others")[language]
        ]
    }

    private var plan: [String] {
        guard let plan = sheet.plan else { return [] }
        return plan.tree.lines.filter { $0.item.level == .theme }.map { line in
            "\(line.item.title) (\(line.progress.done)/\(line.progress.total))"
        }
    }

    private var reached: [String] {
        sheet.reached.map { $0.evidence.isEmpty ? $0.title : "\($0.title): \($0.evidence)" }
    }

    private var unfinished: [String] {
        sheet.unfinished.map { "\($0.title) (\($0.state.label[language]))" }
    }

    private var signals: [String] {
        sheet.signals.map { signal in
            let problem = ProblemCatalogue().label(signal.problem)[language]
            return "\(problem): \(count(signal.members)[language])"
        }
    }

    private func count(_ members: Int?) -> Phrase {
        guard let members else {
            return Phrase(nl: "gezien, niet geteld", en: "seen, not counted")
        }
        guard let shown = audience.shown(members) else {
            return Phrase(
                nl: "minder dan \(audience.fewest) leden",
                en: "fewer than \(audience.fewest) members")
        }
        return Phrase(nl: "\(shown) leden", en: "\(shown) members")
    }
}
