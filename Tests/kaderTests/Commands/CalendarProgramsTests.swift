import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import Testing

/// The calendar file in the programs that people read it with: they list what kader lists.
@Suite struct CalendarProgramsTests {
    private let desk: DemoDesk
    private let file: String

    init() throws {
        desk = try DemoDesk()
        file = desk.kader.path("agenda.ics")
        try Self.planSeries(desk)
        let written = try desk.run(
            "export", "agenda", "--house", "groningen", "--from", "2026-11-23", "--days", "28",
            "--output", file)
        try #require(written.status == 0, "\(written.err)")
    }

    @Test(.enabled(if: Program.isThere("calcurse"), Program.absent("calcurse")))
    func calcurseListsTheSameEvents() throws {
        let folder = desk.kader.path("calcurse")
        let run = "calcurse -q -D \(folder)"
        try #require(try shell("mkdir -p \(folder) && \(run) -i \(file)").status == 0)
        let listed = try shell(
            "\(run) -Q --from 11/23/2026 --days 28 --format-apt '%(start:%Y-%m-%d %H:%M) %(end:%H:%M) %m\\n'"
        )
        #expect(listed.out.contains("\n"), "\(listed.err)")
        let events = listed.out.split(separator: "\n").filter { $0.hasPrefix("2026-") }
        #expect(try events.map(String.init).sorted() == expected())
    }

    @Test(.enabled(if: Program.isThere("khal"), Program.absent("khal")))
    func khalListsTheSameEvents() throws {
        let folder = desk.kader.path("khal")
        let config = """
            [calendars]
            [[proef]]
            path = \(folder)/proef
            [sqlite]
            path = \(folder)/khal.db
            [locale]
            local_timezone = Europe/Amsterdam
            default_timezone = Europe/Amsterdam
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M

            """
        try FileManager.default.createDirectory(
            atPath: folder + "/proef", withIntermediateDirectories: true)
        try Data(config.utf8).write(to: URL(fileURLWithPath: folder + "/config"))
        let khal = "LC_ALL=C.UTF-8 khal -c \(folder)/config"
        let imported = try shell("\(khal) import --batch -a proef \(file)")
        try #require(imported.status == 0, "\(imported.err)")
        let listed = try shell(
            "\(khal) list --once -df '' -f '{start-long} {end-time} {title}' 2026-11-23 28d")
        let events = listed.out.split(separator: "\n").map(String.init)
        #expect(try events.sorted() == expected(), "\(listed.err)")
    }

    /// A calendar of a file in a profile of its own, over the night of 27 March 2027 too. What it took
    /// in stands in its cache, as instants.
    @Test(
        .enabled(if: Volume.isFull && Program.isThere("thunderbird"), Program.absent("thunderbird"))
    )
    func thunderbirdReadsTheSameEvents() throws {
        let days = 150
        _ = try desk.run(
            "export", "agenda", "--house", "groningen", "--from", "2026-11-23", "--days",
            "\(days)", "--output", file, "--force")
        let profile = desk.kader.path("thunderbird")
        try FileManager.default.createDirectory(
            atPath: profile, withIntermediateDirectories: true)
        try Data(Self.preferences(file).utf8).write(
            to: URL(fileURLWithPath: profile + "/user.js"))
        _ = try shell("timeout -k 5 45 thunderbird --headless --no-remote --profile \(profile)")
        let read = try shell(
            "sqlite3 \(profile)/calendar-data/cache.sqlite 'SELECT event_start / 1000000, "
                + "event_end / 1000000, ical_status, title FROM cal_events'")
        let events = try read.out.split(separator: "\n").map { try Self.event(String($0)) }
        #expect(try events.sorted() == expected(days: days), "\(read.err)")
        #expect(events.contains { $0.hasPrefix("2027-03-30 21:00 22:00") })
    }

    private static func preferences(_ file: String) -> String {
        let calendar = "calendar.registry.11111111-2222-4333-8444-555555555555"
        let texts = [("type", "ics"), ("uri", "file://\(file)"), ("name", "kader")]
        return texts.map { "user_pref(\"\(calendar).\($0)\", \"\($1)\");\n" }.joined() + """
            user_pref("\(calendar).cache.enabled", true);
            user_pref("\(calendar).readOnly", true);
            user_pref("mail.provider.suppress_dialog_on_startup", true);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);

            """
    }

    /// A row of the cache as a line of ``expected(days:)``.
    private static func event(_ row: String) throws -> String {
        let cells = row.split(separator: "|").map(String.init)
        let times = try cells.prefix(2).map {
            Amsterdam.local(Instant(seconds: try #require(Int($0))))
        }
        try #require(times.count == 2 && cells.count == 4)
        #expect((cells[2] == "CANCELLED") == cells[3].hasPrefix("Afgezegd"), "\(row)")
        return "\(times[0].day) \(times[0].time) \(times[1].time) \(cells[3])"
    }

    /// Evenings that come back: of three one is moved to another day, one is cancelled, and a fourth
    /// day was left out.
    private static func planSeries(_ desk: DemoDesk) throws {
        let people = try desk.objects("consulent", "list", "--service", "inloop").prefix(1)
            .compactMap { $0["contact"] as? String }
        let room = try #require(try desk.objects("room", "list").first?["id"] as? String)
        let added = try desk.run(
            ["spreekuur", "series", "add", "--service", "inloop", "--first", "2026-11-24"]
                + ["--from", "21:00", "--until", "22:00", "--house", "groningen", "--every", "1"]
                + ["--count", "5", "--except", "2026-12-08", "--room", room]
                + people.flatMap { ["--consulent", $0] })
        let id = try #require(Series.ID(added.id), "\(added.err)")
        let spring = try desk.run(
            ["spreekuur", "series", "add", "--service", "inloop", "--first", "2027-03-23"]
                + ["--from", "21:00", "--until", "22:00", "--house", "groningen", "--every", "1"]
                + ["--count", "3", "--room", room] + people.flatMap { ["--consulent", $0] })
        try #require(spring.status == 0, "\(spring.err)")
        let store = try Store.open(at: desk.kader.database).as(
            #require(Actor("anna")), at: .fixed(try #require(LocalTime("2026-11-24T09:00"))))
        let sessions = try store.sessions(of: id)
        try #require(sessions.count == 4)
        let moved = try Spreekuur(
            id: sessions[1].id, service: .inloop, at: sessions[1].place,
            on: sessions[1].day + 1, during: #require(Hours("20:00-21:30")),
            staffedBy: sessions[1].staff, in: sessions[1].rooms)
        var seen = sessions[1]
        seen.origin = nil
        try store.edit(moved, from: seen)
        try store.cancel(sessions[2].id, because: "ziek")
    }

    /// `2026-11-24 09:00 10:00 Loopbaan, afspraak`, in order; what was cancelled says so.
    private func expected(days: Int = 28) throws -> [String] {
        let range = ["--from", "2026-11-23", "--days", "\(days)", "--cancelled"]
        let sessions = try objects(["spreekuur", "list", "--house", "groningen"] + range).map {
            try line($0, "spreekuur", $0["cancelled"] as? Bool == true)
        }
        let visits = try objects(["appointment", "list"] + range)
            .filter { $0["house"] as? String == "groningen" }
            .map { visit in
                let state = visit["state"] as? String
                return try line(visit, "afspraak", state?.hasSuffix("cancelled") == true)
            }
        try #require(!sessions.isEmpty && !visits.isEmpty)
        try #require(sessions.contains { $0.hasPrefix("2026-12-02 20:00 21:30 Inloop") })
        return (sessions + visits).sorted()
    }

    private func line(
        _ thing: [String: Any], _ what: String, _ isCancelled: Bool
    ) throws -> String {
        let texts = try ["day", "start", "end", "service"].map {
            try #require(thing[$0] as? String)
        }
        let labels = [
            "loopbaan": "loopbaan", "werk-inkomen": "werk & inkomen", "belasting": "belasting",
            "inloop": "inloop",
        ]
        let title = "\(labels[texts[3]] ?? ""), \(what) (FICTIEF)"
        let shown =
            isCancelled ? "Afgezegd: \(title)" : title.prefix(1).uppercased() + title.dropFirst()
        return "\(texts[0]) \(texts[1]) \(texts[2]) \(shown)"
    }

    private func objects(_ arguments: [String]) throws -> [[String: Any]] {
        let outcome = try desk.run(arguments + ["--json"])
        try #require(outcome.status == 0, "\(outcome.err)")
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
        return try #require(parsed as? [[String: Any]])
    }

    private func shell(_ command: String) throws -> Binary.Outcome {
        let kader = desk.kader
        let (out, err) = (kader.path("out"), kader.path("err"))
        let line = "export HOME=\(kader.folder.path) TZ=Europe/Amsterdam; \(command)"
        let status = Binary.execute("{ \(line); } > \(out) 2> \(err) < /dev/null")
        return Binary.Outcome(
            status: status, out: try kader.read("out"), err: try kader.read("err"))
    }
}
