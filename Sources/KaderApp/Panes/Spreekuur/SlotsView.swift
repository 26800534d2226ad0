internal import KaderDomain
internal import TerminalUI

/// One spreekuur, slot by slot, and what is known of the selected appointment.
struct SlotsView: View {
    private let entry: AgendaEntry
    private let lines: [SlotLine]
    private let selection: SlotLine.ID?
    private let marks: Set<Appointment.ID>

    /// What is said in place of appointments that may be there; nil where all of them are seen.
    private let hiding: Phrase?
    private let context: ViewContext

    /// - Parameter selection: the line on which the keyboard is; nil for a look from outside.
    init(
        entry: AgendaEntry, lines: [SlotLine], selection: SlotLine.ID? = nil,
        marks: Set<Appointment.ID> = [], hiding: Phrase? = nil, _ context: ViewContext
    ) {
        self.entry = entry
        self.lines = lines
        self.selection = selection
        self.marks = marks
        self.hiding = hiding
        self.context = context
    }

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let (top, rest) = frame.split(top: told == nil ? 2 : 3)
        TextView([
            Span(entry.staff.joined(separator: ", ")),
            Span(entry.rooms.joined(separator: ", "), .muted),
            Span(told?[language] ?? "", .muted),
        ]).draw(on: &canvas, in: top)
        let (note, list) = rest.split(bottom: rest.rows >= 12 && selection != nil ? 5 : 0)
        table.draw(on: &canvas, in: list)
        details.draw(on: &canvas, in: note)
    }

    /// Walk-in has no appointments to hide.
    private var told: Phrase? {
        guard let hiding, entry.spreekuur.service.isByAppointment else { return nil }
        return Phrase(
            nl: "Afspraken: \(Self.inside(hiding.nl))",
            en: "Appointments: \(Self.inside(hiding.en))")
    }

    /// As it stands behind a colon.
    private static func inside(_ sentence: String) -> String {
        sentence.prefix(1).lowercased() + sentence.dropFirst()
    }

    private var table: Table {
        Table(
            columns: columns,
            rowCount: lines.count, selection: lines.firstIndex { $0.id == selection },
            top: context.top ?? 0, isActive: context.isActive, marks: marked,
            placeholder: placeholder,
            rowRole: { lines[$0].role }
        ) { cells(lines[$0]) }
    }

    private var marked: Set<Int> {
        Set(
            lines.indices.filter { index in
                if case .taken(let entry) = lines[index] { marks.contains(entry.id) } else { false }
            })
    }

    /// Where it is tight the room goes without saying, so that names stay whole.
    private var columns: [TableColumn] {
        let always = [
            TableColumn(Phrase.time[language], width: .fixed(11), priority: 4),
            TableColumn(Phrase.who[language], width: .share(3), priority: 3),
            TableColumn(Phrase.with[language], width: .share(2), priority: 2),
        ]
        guard context.size.columns >= 60 else { return always }
        return always + [TableColumn(Phrase.where[language], width: .share(1), priority: 1)]
    }

    private func cells(_ line: SlotLine) -> [String] {
        switch line {
        case .free: ["\(line.hours)", Phrase.free[language], "", ""]
        case .taken(let entry):
            [
                "\(line.hours)", entry.contact + entry.appointment.company,
                entry.consulenten.map(SpreekuurPane.short).joined(separator: ", "),
                entry.room ?? "",
            ]
        }
    }

    private var placeholder: String {
        if let refusal = entry.season.refusal {
            return Phrase(outOfSeason: refusal)[language]
        }
        return entry.spreekuur.service.isByAppointment
            ? (told == nil ? Phrase.nothingFound[language] : "") : Phrase.walkInHere[language]
    }

    private var details: TextView {
        guard case .taken(let entry) = lines.first(where: { $0.id == selection }) else {
            return TextView("")
        }
        let note = entry.appointment.note
        return TextView([
            Span(""),
            Span(entry.shownName[language], .heading),
            Span(entry.consulenten.joined(separator: ", "), .muted),
            Span(note.isEmpty ? Phrase.noNote[language] : note, note.isEmpty ? .muted : .plain),
        ])
    }

    private var language: Language { context.language }
}

extension SlotLine {
    fileprivate var role: Role {
        if case .free = self { .success } else { .plain }
    }
}

/// The agenda as a list, and below it what the selected spreekuur holds.
struct AgendaWithPreview: View {
    let agenda: WeekAgenda
    let preview: SlotsView

    /// Whether there is room for both, and the agenda is a list: beside a grid nothing fits.
    static func fits(_ size: Size) -> Bool {
        size.rows >= 30 && size.columns < WeekAgenda.narrowest
    }

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let (below, list) = frame.split(bottom: 12)
        let (line, rest) = below.split(top: 1)
        preview.draw(on: &canvas, in: rest)
        canvas.fill(line, with: "─", role: .border)
        agenda.draw(on: &canvas, in: list)
    }
}

extension Phrase {
    fileprivate static let walkInHere = Phrase(
        nl: "Inloop: wie komt, is welkom. Er zijn geen afspraken.",
        en: "Walk-in: whoever comes is welcome. There are no appointments.")
    fileprivate static let free = Phrase(nl: "vrij", en: "free")
    fileprivate static let time = Phrase(nl: "Tijd", en: "Time")
    fileprivate static let who = Phrase(nl: "Wie", en: "Who")
    fileprivate static let with = Phrase(nl: "Met", en: "With")
    fileprivate static let `where` = Phrase(nl: "Waar", en: "Where")
    fileprivate static let noNote = Phrase(nl: "Geen aantekening.", en: "No note.")
}
