import ArgumentParser
import KaderDomain
import KaderStore

struct FundRoundFacts: ListedFacts {
    static let kind = ListedKind.fundRound

    @Option(help: "The code of the fund: see kader fund list.")
    var fund: String?

    @Option(help: "The first day, or none.")
    var opens: OrNone<Day>?

    @Option(help: "The last day, or none.")
    var closes: OrNone<Day>?

    @Option(help: "On which conditions.")
    var conditions: String?

    @Flag(inversion: .prefixedNo, help: "Whether it gives vouchers to people.")
    var vouchers: Bool?

    @Option(name: .customLong("source"), help: "Where this comes from.")
    var note: String?

    var given: [String: String?] {
        [
            "fund": fund?.uppercased(), "opens": opens?.listed, "closes": closes?.listed,
            "conditions": conditions, "isVoucher": vouchers?.listed, "note": note,
        ]
    }
}

struct FundApplicationFacts: ListedFacts {
    static let kind = ListedKind.fundApplication

    @Option(help: "What it is for.")
    var title: String?

    @Option(help: "The code of the fund: see kader fund list.")
    var fund: String?

    @Option(help: "Its region (code, name or municipality), or none for the whole country.")
    var region: OrNone<String>?

    @Option(help: "In whole euros, or none.")
    var amount: OrNone<Int>?

    @Option(help: "How it stands.")
    var state: FundApplication.State?

    @Option(help: "The day since when it has been so, or none.")
    var day: OrNone<Day>?

    @Option(help: "What else there is to know.")
    var note: String?

    var given: [String: String?] {
        [
            "title": title, "fund": fund?.uppercased(), "region": region?.listed,
            "amount": amount?.listed, "applicationState": state?.rawValue, "day": day?.listed,
            "note": note,
        ]
    }
}
