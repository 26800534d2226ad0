/// What stands between BEGIN and END in a calendar file, with what stands within it.
struct CalendarComponent: Hashable, Sendable {
    /// `VEVENT`, in capitals.
    let name: String

    /// Of the file, on which it begins.
    let line: Int
    private(set) var properties: [CalendarLine] = []
    private(set) var parts: [CalendarComponent] = []

    private init(name: String, line: Int) {
        self.name = name
        self.line = line
    }

    /// The calendars of a file; there is at least one.
    static func read(_ lines: [CalendarLine]) throws(CalendarFault) -> [CalendarComponent] {
        var (open, calendars) = ([CalendarComponent](), [CalendarComponent]())
        for line in lines {
            switch line.name {
            case "BEGIN":
                let name = line.value.uppercased()
                try begin(name, line.number, &open)
            case "END":
                let closed = try close(line, &open)
                if open.isEmpty {
                    calendars.append(closed)
                } else {
                    open[open.count - 1].parts.append(closed)
                }
            default:
                guard !open.isEmpty else {
                    throw CalendarFault(.outsideCalendar, line: line.number)
                }
                open[open.count - 1].properties.append(line)
            }
        }
        if let last = open.last { throw CalendarFault(.notClosed(last.name), line: last.line) }
        guard !calendars.isEmpty else { throw CalendarFault(.outsideCalendar, line: 1) }
        return calendars
    }

    private static func begin(
        _ name: String, _ line: Int, _ open: inout [CalendarComponent]
    ) throws(CalendarFault) {
        guard !open.isEmpty || name == "VCALENDAR" else {
            throw CalendarFault(.outsideCalendar, line: line)
        }
        guard open.count < CalendarLimits.depth else { throw CalendarFault(.tooDeep, line: line) }
        open.append(CalendarComponent(name: name, line: line))
    }

    private static func close(
        _ line: CalendarLine, _ open: inout [CalendarComponent]
    ) throws(CalendarFault) -> CalendarComponent {
        let name = line.value.uppercased()
        guard let last = open.popLast() else {
            throw CalendarFault(.notOpen(name), line: line.number)
        }
        guard last.name == name else { throw CalendarFault(.notClosed(last.name), line: last.line) }
        return last
    }
}

extension CalendarComponent {
    /// Every property of this name.
    func all(_ name: String) -> [CalendarLine] { properties.filter { $0.name == name } }

    /// The property of this name, which may stand there once.
    func one(_ name: String) throws(CalendarFault) -> CalendarLine? {
        let found = all(name)
        if found.count > 1 { throw CalendarFault(.twice(name), line: found[1].number) }
        return found.first
    }

    /// The property of this name, which must stand there.
    func needed(_ name: String) throws(CalendarFault) -> CalendarLine {
        guard let found = try one(name) else { throw CalendarFault(.missing(name), line: line) }
        return found
    }
}
