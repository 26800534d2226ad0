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

    @Option(help: "The first day, or none.")
    var from: OrNone<Day>?

    @Option(help: "The last day, or none.")
    var until: OrNone<Day>?

    @Option(help: "What else is to be known.")
    var note: String?

    var given: [String: String?] {
        [
            "sector": sector, "title": title, "budget": budget?.listed, "from": from?.listed,
            "until": until?.listed, "note": note,
        ]
    }
}

struct CaoUseFacts: ListedFacts {
    static let kind = ListedKind.caoUse

    @Option(help: "The id of the agreement: see kader cao list.")
    var agreement: Identifier<CaoAgreement>?

    @Option(help: "The code of the region.")
    var region: String?

    @Option(help: "How far it is used.")
    var usage: CaoUse.Usage?

    @Option(help: "What it comes to here: which course, with whom.")
    var translation: String?

    var given: [String: String?] {
        [
            "agreement": agreement?.description, "region": region?.uppercased(),
            "usage": usage?.rawValue, "translation": translation,
        ]
    }
}
