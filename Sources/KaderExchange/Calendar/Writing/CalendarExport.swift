public import KaderDomain
public import KaderReference
public import KaderStore

/// Writing spreekuren and appointments out of the store as a calendar file.
///
/// One event at a time, so that years take no more memory than a day.
public struct CalendarExport {
    private let store: ActingStore
    private let reference: Reference
    private let language: Language

    public init(from store: ActingStore, _ reference: Reference, in language: Language) {
        self.store = store
        self.reference = reference
        self.language = language
    }

    /// Calls `write` with the head of the file, each event and the tail.
    ///
    /// - Parameter notice: whom it is for and why, of a file that leaves the union.
    public func write(
        _ scope: CalendarScope, from first: Day, through last: Day, bearing notice: String? = nil,
        _ write: (String) throws -> Void
    ) throws {
        try write(CalendarFile(named: name, bearing: notice).head)
        try store.calendar(of: scope, from: first, through: last) { entry in
            try write(agenda.event(entry).text)
        }
        try write(CalendarFile.tail)
    }

    /// The file of one appointment for the person who comes, without what it is for.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func invitation(_ id: Appointment.ID) throws -> String {
        let event = agenda.invitation(try store.calendarEntry(id))
        return CalendarFile(named: "FNV").text(event.map { [$0] } ?? [])
    }

    private var agenda: AgendaCalendar {
        AgendaCalendar(reference, in: language, isFictional: store.founding.isDemo)
    }

    private var name: String { store.founding.isDemo ? "kader (FICTIEF)" : "kader" }
}
