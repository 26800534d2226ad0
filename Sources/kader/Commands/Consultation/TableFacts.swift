import ArgumentParser
import KaderDomain
import KaderStore

struct OrganisationFacts: ListedFacts {
    static let kind = ListedKind.organisation

    @Option(help: "Its name.")
    var name: String?

    @Option(help: "The kind of organisation, by its code: UWV, ROC, WB.")
    var type: String?

    @Option(help: "Its region (code, name or municipality), or none for the whole country.")
    var region: OrNone<String>?

    @Option(help: "What else there is to know.")
    var note: String?

    var given: [String: String?] {
        ["name": name, "type": type?.uppercased(), "region": region?.listed, "note": note]
    }
}

struct AcquaintanceFacts: ListedFacts {
    static let kind = ListedKind.acquaintance

    @Option(help: "The id of the organisation.")
    var organisation: Identifier<Organisation>?

    @Option(help: "The id of the person who works there.")
    var contact: Contact.ID?

    @Option(help: "The id of the one of us who knows them.")
    var knownBy: Contact.ID?

    @Option(help: "What else there is to know.")
    var note: String?

    var given: [String: String?] {
        [
            "organisation": organisation?.description, "contact": contact?.description,
            "knownBy": knownBy?.description, "note": note,
        ]
    }
}

struct BodyFacts: ListedFacts {
    static let kind = ListedKind.body

    @Option(help: "Its name.")
    var name: String?

    @Option(help: "The kind of organisation, by its code: UWV, ROC, WB.")
    var type: String?

    @Option(help: "Its region (code, name or municipality), or none for the whole country.")
    var region: OrNone<String>?

    @Option(
        name: .customLong("organisation"),
        help: "The id of an organisation that takes part. Repeat for more.")
    var organisations: [Identifier<Organisation>] = []

    @Option(help: "How often it meets, in words.")
    var rhythm: String?

    @Option(help: "The code of the fund that it steers, or none.")
    var fund: OrNone<String>?

    @Option(help: "What else there is to know.")
    var note: String?

    var given: [String: String?] {
        let ids = organisations.map(\.description).joined(separator: ",")
        return [
            "name": name, "type": type?.uppercased(), "region": region?.listed,
            "organisations": organisations.isEmpty ? nil : ids, "rhythm": rhythm,
            "fund": fund?.code, "note": note,
        ]
    }
}

struct SeatFacts: ListedFacts {
    static let kind = ListedKind.seat

    @Option(help: "The id of the body.")
    var body: Identifier<Body>?

    @Option(help: "The id of the person who holds it, or none for a vacant seat.")
    var holder: OrNone<Contact.ID>?

    @Option(help: "The id of the substitute, or none.")
    var substitute: OrNone<Contact.ID>?

    @OptionGroup var period: PeriodFacts

    var given: [String: String?] {
        period.given([
            "body": body?.description, "holder": holder?.listed, "substitute": substitute?.listed,
        ])
    }
}

struct SittingFacts: ListedFacts {
    static let kind = ListedKind.sitting

    @Option(help: "The id of the body.")
    var body: Identifier<Body>?

    @Option(help: "The day.")
    var day: Day?

    @Option(help: "What we bring in.")
    var contribution: String?

    @Flag(inversion: .prefixedNo, help: "Whether it is prepared.")
    var prepared: Bool?

    @Option(help: "What came of it.")
    var note: String?

    var given: [String: String?] {
        [
            "body": body?.description, "day": day?.description, "contribution": contribution,
            "isPrepared": prepared?.listed, "note": note,
        ]
    }
}

struct DecisionFacts: ListedFacts {
    static let kind = ListedKind.decision

    @Option(help: "decision, agreement or term.")
    var sort: Decision.Sort?

    @Option(help: "What was decided or agreed.")
    var title: String?

    @Option(help: "The day.")
    var day: Day?

    @Option(help: "The id of the body, or none.")
    var body: OrNone<Identifier<Body>>?

    @Option(help: "The region where it counts (code, name or municipality), or none.")
    var region: OrNone<String>?

    @Option(help: "What follows from it.")
    var consequence: String?

    @Option(help: "The id of the person who does what follows, or none.")
    var doer: OrNone<Contact.ID>?

    @Option(help: "By when, or none.")
    var due: OrNone<Day>?

    @Option(name: .customLong("done"), help: "On which day it was done, or none.")
    var doneOn: OrNone<Day>?

    var given: [String: String?] {
        [
            "decisionKind": sort?.rawValue, "title": title, "day": day?.description,
            "body": body?.listed, "region": region?.listed, "consequence": consequence,
            "doer": doer?.listed, "due": due?.listed, "doneOn": doneOn?.listed,
        ]
    }
}
