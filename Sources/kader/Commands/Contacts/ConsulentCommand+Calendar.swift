import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension ConsulentCommand {
    /// `kader consulent import-calendar FILE --contact ID`
    struct ImportCalendar: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "import-calendar",
            abstract: "Read when somebody is busy from their own calendar (.ics).",
            discussion: """
                Only the times are read, never what they are for. What the calendar said before is \
                replaced; absences that were typed stay. A file that cannot be followed is refused \
                as a whole.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The file, or - for standard input.")
        var file: String

        @Option(help: "The id of the person.")
        var contact: Contact.ID

        @Option(help: "The first day to read, such as 2026-11-24; today if left out.")
        var from: Day?

        @Option(help: "How many days to read.")
        var days = 365

        @Flag(help: "Print what would be stored.")
        var dryRun = false

        func validate() throws {
            guard (1...1830).contains(days) else {
                throw ValidationError("--days must be from 1 to 1830: five years.")
            }
        }

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let first = from ?? kader.store.now.day
            let spans = try BusySpan.spans(of: times(first...(first + (days - 1))))
            if dryRun || options.json { try show(spans) }
            if !dryRun { try store(spans, kader) }
            Output.tell(Self.sentence(spans.count, isDryRun: dryRun)[kader.language])
        }

        private func times(_ range: ClosedRange<Day>) throws -> [BusyTime] {
            let bytes = try InputFile(file).bytes(upTo: CalendarLimits.bytes + 1)
            do throws(CalendarFault) {
                return try BusyCalendar(bytes, in: range).times
            } catch {
                throw UnreadableCalendar(file: file, fault: error)
            }
        }
    }
}

extension ConsulentCommand.ImportCalendar {
    /// Each span under an id that its days and hours decide, so that the same calendar changes
    /// nothing.
    private func store(_ spans: [BusySpan], _ kader: Dependencies) throws {
        let absences = spans.compactMap { span in
            Absence(
                id: .named(
                    "calendar \(contact) \(span.from) \(span.until) \(span.hours?.description ?? "")"
                ),
                contact: contact, from: span.from,
                until: span.until, hours: span.hours, isFromCalendar: true)
        }
        try kader.store.setCalendar(of: contact, to: absences)
    }

    private func show(_ spans: [BusySpan]) throws {
        try Listing.show(
            spans, options,
            cells: { [$0.from.description, $0.until.description, $0.hours?.description ?? ""] },
            json: \.json)
    }

    private static func sentence(_ count: Int, isDryRun: Bool) -> Phrase {
        Phrase(
            nl:
                "Uit de agenda: \(count) keer bezet.\(isDryRun ? " Er is niets bewaard." : "")",
            en: "From the calendar: busy \(count) times.\(isDryRun ? " Nothing was stored." : "")")
    }
}

extension BusySpan {
    fileprivate var json: JSON {
        [
            "from": .text(from.description), "until": .text(until.description),
            "hours": .text(of: hours?.description),
        ]
    }
}
