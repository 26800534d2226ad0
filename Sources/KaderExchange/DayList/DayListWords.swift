internal import KaderDomain

/// What a day list says besides what is in it.
struct DayListWords {
    let list: DayList
    let language: Language

    var title: String {
        "\(Self.name[language]) \(list.place)\(list.isFictional ? " (FICTIEF)" : "")"
    }
    var day: String { list.day.long(in: language) }
    var empty: String { Self.nothing[language] }
    var note: String {
        [Self.wall[language], list.notice].compactMap(\.self).joined(separator: " ")
    }

    /// `09:00–12:00 loopbaan`
    func heading(_ session: DayList.Session) -> String {
        "\(session.hours) \(session.service.label[language])"
    }

    /// `Met A. B., C. D. · Spreekkamer 1`
    func who(_ session: DayList.Session) -> String {
        let staff = "\(Self.with[language]) \(session.staff.joined(separator: ", "))"
        return ([staff] + session.rooms).joined(separator: " · ")
    }

    /// What people do who come to it; what is said of one without appointments.
    func rest(_ session: DayList.Session) -> String? {
        guard session.service.isByAppointment else { return Self.walkIn[language] }
        guard !session.free.isEmpty else { return nil }
        let times = session.free.map(\.description).joined(separator: ", ")
        return "\(Self.free[language]): \(times)"
    }

    var columns: [String] { Self.columns.map { $0[language] } }

    /// In the order of ``columns``. The last is for a tick of the pen, where nothing is decided.
    func cells(_ visit: DayList.Visit) -> [String] {
        [
            visit.hours.description, visit.who, visit.consulenten.joined(separator: ", "),
            visit.room, visit.state == .planned ? "☐" : visit.state.label[language],
        ]
    }

    private static let columns = [
        Phrase(nl: "Tijd", en: "Time"), Phrase(nl: "Wie", en: "Who"), Phrase(nl: "Met", en: "With"),
        Phrase(nl: "Kamer", en: "Room"), Phrase(nl: "Gekomen", en: "Came"),
    ]
    private static let name = Phrase(nl: "Daglijst", en: "Day list")
    private static let with = Phrase(nl: "Met", en: "With")
    private static let free = Phrase(nl: "Nog vrij", en: "Still free")
    private static let walkIn = Phrase(
        nl: "Inloop: een afspraak is niet nodig.", en: "Walk-in: no appointment is needed.")
    private static let nothing = Phrase(
        nl: "Deze dag zijn er geen spreekuren.", en: "There are no spreekuren this day.")
    private static let wall = Phrase(
        nl: "Alleen initialen. Gooi deze lijst na vandaag weg bij het vertrouwelijke papier.",
        en: "Initials only. After today, throw this list away with the confidential paper.")
}
