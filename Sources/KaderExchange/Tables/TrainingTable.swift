internal import KaderDomain
internal import KaderStore

/// `trainings`: what consulenten were trained in, when.
enum TrainingTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("service", "loopbaan"), Column("kind", "basic"), Column("done", "2026-03-01"),
        Column("valid", ""),
    ]

    static let kinds = [StoredKind.training]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .training(let training) = thing else { return [] }
        return [
            training.id.description, training.contact.description,
            try around.name(training.contact), training.service.rawValue, training.kind.rawValue,
            Cell.text(training.doneOn), Cell.text(training.validUntil),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let service = row.choice("service", Service?.none, label: \.label)
        let kind = row.choice("kind", TrainingKind.basic, label: \.label)
        let (done, valid) = (row.neededDay("done"), row.day("valid"))
        let id: Training.ID = row.ownId(
            orNamed: Cell.text(contact), Cell.text(service?.rawValue), Cell.text(kind?.rawValue),
            Cell.text(done))
        guard let contact, let service, let kind, let done else { return [] }
        let training = Training(
            id: id, contact: contact, service: service, kind: kind, doneOn: done,
            validUntil: valid)
        guard let training else { row.refuse("valid", .endsBeforeItBegins); return [] }
        return [.training(training)]
    }
}
