internal import KaderDomain
internal import TerminalUI

/// The columns of the list of visits, and what stands in them.
struct VisitCells {
    let now: LocalTime

    /// The day that is shown.
    let day: Day
    let language: Language

    init(now: LocalTime, on day: Day, _ language: Language) {
        self.now = now
        self.day = day
        self.language = language
    }

    /// From this width on it says for what and who helps.
    private static let wide = 70

    /// And from this one on where.
    private static let widest = 100

    static func columns(in columns: Int, _ language: Language) -> [TableColumn] {
        let state = columns < wide ? 12 : columns < widest ? 15 : 17
        let who = TableColumn.Width.share(3, least: columns < wide ? 14 : 8)
        let always = [
            TableColumn(Phrase.time[language], width: .fit, priority: 6),
            TableColumn(Phrase.who[language], width: who, priority: 5),
            TableColumn(Phrase.state[language], width: .fixed(state), priority: 4),
            TableColumn(Phrase.wait[language], width: .fixed(7), alignment: .right, priority: 3),
        ]
        guard columns >= wide else { return always }
        let more = [
            TableColumn(Phrase.what[language], width: .fit, priority: 2),
            TableColumn(Phrase.helps[language], width: .share(2), priority: 2),
        ]
        guard columns >= widest else { return always + more }
        return always + more + [TableColumn(Phrase.room[language], width: .share(2), priority: 1)]
    }

    func cells(of visit: Visit, in columns: Int) -> [String] {
        let always = [
            time(of: visit, in: columns),
            visit.shownName[language] + (visit.appointment?.company ?? ""),
            visit.shownState(at: now)[language],
            visit.waited(at: now).map { Self.waited($0)[language] } ?? "",
        ]
        guard columns >= Self.wide else { return always }
        let more = [
            what(visit), visit.consulenten.map(SpreekuurPane.short).joined(separator: ", "),
        ]
        return always + more + (columns < Self.widest ? [] : [visit.room ?? ""])
    }

    /// Done is out of the way; undecided asks.
    func role(of visit: Visit) -> Role {
        if visit.isUndecided(at: now) { return .warning }
        if visit.state.isDecided { return .muted }
        return visit.state == .called ? .success : .plain
    }

    /// The day, where it is another than the one shown; in little room without its weekday, which
    /// leaves that to the name.
    private func time(of visit: Visit, in columns: Int) -> String {
        if visit.day == day { return visit.time.description }
        return columns < Self.wide
            ? visit.day.brief(in: language) : visit.day.short(in: language)
    }

    /// `25 min`, `1u05`.
    private static func waited(_ minutes: Int) -> Phrase {
        guard minutes >= 60 else { return Phrase(same: "\(minutes) min") }
        let rest = minutes % 60
        let padded = (rest < 10 ? "0" : "") + "\(rest)"
        return Phrase(nl: "\(minutes / 60)u\(padded)", en: "\(minutes / 60)h\(padded)")
    }

    private func what(_ visit: Visit) -> String {
        let label = visit.service.label[language]
        return visit.walkIn.map { "\(label) #\($0.number)" } ?? label
    }
}

extension Phrase {
    fileprivate static let time = Phrase(nl: "Tijd", en: "Time")
    fileprivate static let who = Phrase(nl: "Wie", en: "Who")
    fileprivate static let state = Phrase(nl: "Stand", en: "State")
    fileprivate static let wait = Phrase(nl: "Wacht", en: "Wait")
    fileprivate static let what = Phrase(nl: "Waarvoor", en: "For")
    fileprivate static let helps = Phrase(nl: "Wie helpt", en: "Who helps")
    fileprivate static let room = Phrase(nl: "Waar", en: "Where")
}
