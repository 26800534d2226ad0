internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// What is kept of the tables of a region, or of the whole country: bodies with their seats,
/// organisations, sector tables, projects, funds, agreements of caos, and a calendar of it all.
struct ConsultationSheet: Hashable, Sendable {
    var part: ConsultationPart

    /// The code of the region; nil for the whole country.
    let region: String?

    /// What is of the region.
    let all: Consultation

    /// Everything with a day, in order.
    let dated: [DatedItem]
    let funds: [TrainingFund]
    let reference: Reference
    let today: Day
    var selection = 0

    /// What the rows of the part are filtered by; blank for all.
    private(set) var line = TextBuffer()
    var filter: String { line.text }

    /// Whether keys are typed into the filter.
    var isTyping = false

    /// What is shown: of the part, as far as the filter lets it through.
    private(set) var rows: [Row] = []

    init(
        part: ConsultationPart, region: String?, all: Consultation, dated: [DatedItem],
        funds: [TrainingFund], reference: Reference, today: Day
    ) {
        self.part = part
        self.region = region
        self.all = all
        self.dated = dated
        self.funds = funds
        self.reference = reference
        self.today = today
        rows = allRows
    }

    /// A row: a thing, what hangs on one, a fund, or a day.
    enum Row: Hashable, Sendable {
        case thing(ListedThing, isBelow: Bool)
        case fund(TrainingFund)
        case dated(DatedItem)

        /// Nil where there is nothing to open.
        var thing: ListedThing? {
            switch self {
            case .thing(let thing, _): thing
            case .dated(let item): item.thing
            case .fund: nil
            }
        }
    }

    var row: Row? { rows.indices.contains(selection) ? rows[selection] : nil }

    /// All of the part.
    var allRows: [Row] {
        switch part {
        case .seats: seatRows
        case .organisations:
            all.organisations.flatMap { organisation in
                Self.rows(
                    organisation,
                    above: all.acquaintances.filter { $0.organisation == organisation.id })
            }
        case .sectorTables: all.sectorTablesByScore.map { .thing(ListedThing($0), isBelow: false) }
        case .projects: all.projectsByPhase.map { .thing(ListedThing($0), isBelow: false) }
        case .funds:
            funds.flatMap { fund in
                [.fund(fund)] + Self.below(all.rounds.filter { $0.fund == fund.code })
                    + Self.below(all.applications.filter { $0.fund == fund.code })
            }
        case .caos:
            all.agreements.flatMap { agreement in
                Self.rows(agreement, above: all.uses.filter { $0.agreement == agreement.id })
            }
        case .calendar: dated.map { .dated($0) }
        }
    }

    private var seatRows: [Row] {
        let ofBodies = all.bodies.flatMap { body in
            Self.rows(body, above: all.seats.filter { $0.body == body.id })
                + Self.below(all.sittings.filter { $0.body == body.id })
                + Self.below(all.decisions.filter { $0.body == body.id })
        }
        let others = all.decisions.filter { $0.body == nil }
        return all.coordinators.map { .thing(ListedThing($0), isBelow: false) } + ofBodies
            + others.map { .thing(ListedThing($0), isBelow: false) }
    }

    private static func rows(_ thing: some Listed, above others: [some Listed]) -> [Row] {
        [.thing(ListedThing(thing), isBelow: false)] + below(others)
    }

    private static func below(_ things: [some Listed]) -> [Row] {
        things.map { .thing(ListedThing($0), isBelow: true) }
    }
}

extension ConsultationSheet {
    /// The same with the keyboard on a row that is there.
    func selecting(_ row: Int) -> ConsultationSheet {
        var sheet = self
        sheet.selection = max(0, min(row, rows.count - 1))
        return sheet
    }

    /// Another part, from its first row; of the calendar from today.
    func showing(_ part: ConsultationPart) -> ConsultationSheet {
        var sheet = self
        sheet.part = part
        sheet = sheet.filtered(by: TextBuffer())
        let next = part == .calendar ? dated.firstIndex { $0.day >= today } : nil
        return sheet.selecting(next ?? 0)
    }

    /// The same with only the rows that a filter lets through, and what those hang on. The keyboard
    /// stays on its row, where that is left.
    func filtered(by line: TextBuffer) -> ConsultationSheet {
        var sheet = self
        (sheet.line, sheet.rows) = (line, kept(by: ListFilter(tables: line.text)))
        let found = row.flatMap { old in sheet.rows.firstIndex(of: old) }
        return sheet.selecting(found ?? 0)
    }

    /// The same after it was read again: the keyboard stays on what it was on.
    func renewed(by read: ConsultationSheet) -> ConsultationSheet {
        var sheet = read
        guard region == read.region else { return sheet.showing(part) }
        (sheet.part, sheet.isTyping) = (part, isTyping)
        sheet = sheet.filtered(by: line)
        let rows = sheet.rows
        let found = row?.thing.flatMap { old in rows.firstIndex { $0.thing?.id == old.id } }
        return sheet.selecting(found ?? selection)
    }

    /// What a new thing begins with, by field: from the row on which the keyboard is.
    var given: [String: String] {
        var given = region.map { ["region": $0] } ?? [:]
        switch row {
        case .fund(let fund): given["fund"] = fund.code
        case .thing(let thing, _):
            for field in ["body", "organisation", "agreement", "fund"] {
                given[field] = thing.texts[field]
            }
            switch thing.kind {
            case .body: given["body"] = thing.id
            case .organisation: given["organisation"] = thing.id
            case .caoAgreement: given["agreement"] = thing.id
            default: break
            }
        case .dated, nil: break
        }
        return given.filter { !$0.value.isEmpty }
    }
}
