public import KaderDomain

/// The plans of several regions for one year in one document, with a map and a list of what is in it.
public struct PlanBook: Sendable {
    private let year: Int
    private let plans: [PlanDocument]

    /// - Parameter plans: by the name of their region; at least one, all of that year and for the
    ///   same people.
    /// - Throws: ``DocumentError/nothing(year:)``.
    public init(_ plans: [PlanDocument], of year: Int) throws(DocumentError) {
        guard !plans.isEmpty else { throw .nothing(year: year) }
        self.year = year
        self.plans = plans
    }

    /// - Parameter map: of how far each is.
    public func document(map: RegionMap, isFictional: Bool, in language: Language) -> Document {
        let words = PlanDocumentWords(language: language)
        var document = Document(title: title(isFictional, language), language: language)
        if let first = plans.first {
            document.blocks = [.map(map), contents(words)]
            document.blocks += plans.flatMap { chapter($0, words) }
            document.blocks.append(.footer(first.audience.notice[language]))
        }
        return document
    }

    private func title(_ isFictional: Bool, _ language: Language) -> String {
        "\(Phrase(nl: "Regioplannen", en: "Region plans")[language]) \(year)"
            + (isFictional ? " (FICTIEF)" : "")
    }

    private func contents(_ words: PlanDocumentWords) -> Document.Block {
        let name = Phrase(nl: "Inhoud", en: "Contents")[words.language]
        return .contents(
            name,
            plans.map { plan in
                Document.Link(
                    anchor: plan.plan.region, text: plan.region,
                    rest: words.progress(plan.tree.progress, late: nil))
            })
    }

    private func chapter(_ plan: PlanDocument, _ words: PlanDocumentWords) -> [Document.Block] {
        [
            .heading(plan.region, level: 2, anchor: plan.plan.region),
            .paragraph(words.status(plan.plan.status, on: plan.day)),
        ] + plan.blocks(below: 2, words)
    }
}
