internal import KaderDomain
internal import KaderStore

/// `signals`: what people were pointed to, and what came of it.
enum SignalTable: Table {
    static let columns = [
        Column("id", ""), Column("cell", "problem:loon.achterstand"), Column("raised", "2026-W47"),
        Column("evidence", "signaal/4/7"), Column("state", "new"), Column("reporter", ""),
        Column("note", ""), Column("reportedTo", ""), Column("reportedOn", ""),
        Column("answer", ""), Column("answeredOn", ""),
    ]

    static let kinds = [StoredKind.signal]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .signal(let signal) = thing else { return [] }
        return [
            signal.id.description, signal.cell.description, signal.raised.description,
            Cell.text(signal.evidence), signal.state.description, Cell.text(signal.reporter),
            signal.note, Cell.text(signal.report?.route), Cell.text(signal.report?.day),
            signal.answer?.text ?? "", Cell.text(signal.answer?.day),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let cell = try row.cell(lookup)
        let raised = row.needed("raised", .expectedWeek) { ISOWeek($0) }
        let evidence = row.value("evidence", .expectedCounts) { Signal.Evidence($0) }
        let state = row.needed("state", .expectedState) { SignalState($0) }
        let reporter = row.value("reporter", .expectedPerson) { SignalReporter($0) }
        let report = try row.report(lookup)
        if case .contact(let id)? = reporter { try row.requireContact("reporter", id, lookup) }
        let answeredOn = row.day("answeredOn")
        let id: Signal.ID = row.ownId(orNamed: row.word("cell"), row.word("raised"))
        guard let cell, let raised, let state else { return [] }
        let answer = answeredOn.flatMap { day in
            row.text("answer").isEmpty ? nil : Signal.Answer(row.text("answer"), on: day)
        }
        return [
            .signal(
                Signal(
                    id: id, cell: cell, raised: raised, evidence: evidence, state: state,
                    reporter: reporter, note: row.text("note"), report: report, answer: answer))
        ]
    }
}

extension ImportRow {
    fileprivate mutating func cell(_ lookup: Lookup) throws -> SignalCell? {
        guard let cell = needed("cell", .expectedCell, { SignalCell($0) }) else { return nil }
        guard let employer = cell.employer else { return cell }
        if try lookup.isThere(.employer, employer) { return cell }
        refuse("cell", .expectedCell)
        return nil
    }

    fileprivate mutating func report(_ lookup: Lookup) throws -> Signal.Report? {
        let route = value("reportedTo", .expectedPerson) { SignalRoute($0) }
        let day = day("reportedOn")
        if case .official(let id)? = route { try requireContact("reportedTo", id, lookup) }
        guard let route, let day else { return nil }
        return Signal.Report(to: route, on: day)
    }

    fileprivate mutating func requireContact(
        _ column: String, _ id: Contact.ID, _ lookup: Lookup
    ) throws {
        if try !lookup.isThere(.contact, id.description) { refuse(column, .unknownContact) }
    }
}

extension Phrase {
    fileprivate static let expectedCell = Phrase(
        nl: "dit is geen bekende werkgever of probleem; schrijf problem:loon.achterstand",
        en: "this is not a known employer or problem; write problem:loon.achterstand")
    fileprivate static let expectedWeek = Phrase(
        nl: "dit is geen week; schrijf 2026-W47", en: "this is not a week; write 2026-W47")
    fileprivate static let expectedCounts = Phrase(
        nl: "dit is geen telling; schrijf signaal/4/7, of niets",
        en: "these are not counts; write signaal/4/7, or nothing")
    fileprivate static let expectedState = Phrase(
        nl: "dit is geen stand; schrijf new, reported of closed: en de reden",
        en: "this is not a state; write new, reported or closed: and the reason")
    fileprivate static let expectedPerson = Phrase(
        nl: "schrijf contact: en een id, policy of actor: en een naam",
        en: "write contact: and an id, policy or actor: and a name")
}
