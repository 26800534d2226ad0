internal import GRDB
internal import KaderDomain

/// A row of `serviceTerms`.
struct ServiceTermsRecord: Record {
    static let kind = ThingKind(
        "serviceTerms",
        fields: [
            "service", "minutes", "consulenten", "buffers", "leadHours", "horizonDays",
            "audience",
        ] + cardFields)

    /// In the order of ``ServiceCard/answers``, Dutch before English.
    private static let cardFields = ["forWhom", "condition", "what", "how", "who"]
        .flatMap { ["\($0)Nl", "\($0)En"] }

    let id, service, buffers, audience: String
    let minutes, consulenten, leadHours: Int
    let horizonDays: Int?
    private let card: [String]

    init(_ terms: ServiceTerms) {
        id = terms.id.description
        service = terms.service.rawValue
        minutes = terms.minutes
        consulenten = terms.consulenten
        buffers = terms.buffers.stored
        leadHours = terms.leadHours
        horizonDays = terms.horizonDays
        audience = StoredList.text(
            Standing.allCases.filter(terms.audience.contains).map(\.rawValue))
        card = terms.card.answers.flatMap { [$0.answer.nl, $0.answer.en] }
    }

    init(row: Row) {
        id = row["id"]
        service = row["service"]
        minutes = row["minutes"]
        consulenten = row["consulenten"]
        buffers = row["buffers"]
        leadHours = row["leadHours"]
        horizonDays = row["horizonDays"]
        audience = row["audience"]
        card = Self.cardFields.map { row[$0] }
    }

    var fields: [DatabaseValue] {
        [
            service.databaseValue, minutes.databaseValue, consulenten.databaseValue,
            buffers.databaseValue, leadHours.databaseValue, horizonDays.databaseValue,
            audience.databaseValue,
        ] + card.map(\.databaseValue)
    }

    func value() throws -> ServiceTerms {
        let standings = StoredList.items(audience).compactMap(Standing.init(rawValue:))
        let texts = stride(from: 0, to: card.count, by: 2).map {
            Phrase(nl: card[$0], en: card[$0 + 1])
        }
        guard let service = Service(rawValue: service), let buffers = Buffers(stored: buffers),
            let terms = ServiceTerms(
                service: service, minutes: minutes, consulenten: consulenten, buffers: buffers,
                leadHours: leadHours, horizonDays: horizonDays, audience: Set(standings),
                card: ServiceCard(
                    forWhom: texts[0], condition: texts[1], what: texts[2], how: texts[3],
                    who: texts[4])),
            terms.id.description == id
        else { throw unreadable }
        return terms
    }
}

extension Buffers {
    /// `before,after`, in minutes.
    var stored: String { "\(before),\(after)" }

    init?(stored text: String) {
        let numbers = text.split(separator: ",").compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        self.init(before: numbers[0], after: numbers[1])
    }
}
