import ArgumentParser
import KaderDomain
import KaderStore

struct CaoAgreementFacts: ListedFacts {
    static let kind = ListedKind.caoAgreement

    @Option(help: "The code of the sector.")
    var sector: String?

    @Option(help: "What was agreed.")
    var title: String?

    @Option(help: "In whole euros, or none.")
    var budget: OrNone<Int>?

    @OptionGroup var period: PeriodFacts

    var given: [String: String?] {
        period.given(["sector": sector, "title": title, "budget": budget?.listed])
    }
}

struct CaoUseFacts: ListedFacts {
    static let kind = ListedKind.caoUse

    @Option(help: "The id of the agreement: see kader cao list.")
    var agreement: Identifier<CaoAgreement>?

    @Option(help: "The region: code, name or municipality.")
    var region: String?

    @Option(help: "How far it is used.")
    var usage: CaoUse.Usage?

    @Option(help: "What it means here: which course, with whom.")
    var translation: String?

    var given: [String: String?] {
        [
            "agreement": agreement?.description, "region": region,
            "usage": usage?.rawValue, "translation": translation,
        ]
    }
}
