import Foundation
import Testing

/// Series, copied weeks and houses by the real program, on Tuesday 24 November 2026.
@Suite struct SeriesCommandTests {
    private let desk: DemoDesk
    private let wanted: [String]

    init() throws {
        desk = try DemoDesk()
        let people = try desk.objects(
            "consulent", "list", "--service", "loopbaan", "--house", "groningen"
        ).compactMap { $0["contact"] as? String }
        let rooms = try desk.objects("room", "list").compactMap { $0["id"] as? String }
        wanted = [
            "--service", "loopbaan", "--first", "2027-03-22", "--from", "18:00", "--until",
            "20:00", "--house", "groningen", "--consulent", people[0], "--consulent", people[1],
            "--room", rooms[0],
        ]
    }

    private func add(_ more: String...) throws -> Binary.Outcome {
        try desk.run(["spreekuur", "series", "add"] + wanted + more)
    }

    private func sessions() throws -> [String] {
        try desk.objects(
            "spreekuur", "list", "--from", "2027-03-22", "--days", "60", "--house", "groningen"
        ).compactMap { $0["day"] as? String }
    }

    @Test func previewsPlansListsAndEnds() throws {
        let preview = try desk.run(
            ["spreekuur", "series", "preview"] + wanted + ["--count", "4"])
        #expect(preview.status == 0 && preview.lines.count == 4)
        #expect(preview.lines[1].contains("2027-03-29\t") && preview.lines[1].contains("valt uit"))
        #expect(preview.lines[1].contains("Tweede paasdag"))
        #expect(try sessions().isEmpty)

        let added = try add("--count", "4")
        #expect(added.status == 0 && added.err.hasPrefix("3 spreekuren gepland; 1 dag valt uit."))
        #expect(try sessions() == ["2027-03-22", "2027-04-05", "2027-04-12"])
        let listed = try desk.objects("spreekuur", "series", "list")
            .filter { $0["id"] as? String == added.id }
        #expect(listed.count == 1)
        #expect(listed.first?["coming"] as? Int == 3)
        #expect(listed.first?["recurrence"] as? String == "FREQ=WEEKLY")

        let ended = try desk.run("spreekuur", "series", "end", added.id, "--from", "2027-04-01")
        #expect(ended.status == 0 && ended.err.contains("2 spreekuren"))
        #expect(try sessions() == ["2027-03-22"])
        #expect(try desk.run("undo").status == 0)
        #expect(try sessions().count == 3)
    }

    @Test func changesFromADayOn() throws {
        let id = try add("--count", "4").id
        let changed = try desk.run(
            "spreekuur", "series", "change", id, "--from", "2027-04-01", "--start", "17:00")
        #expect(changed.status == 0 && changed.id != id)
        let starts = try desk.objects(
            "spreekuur", "list", "--from", "2027-03-22", "--days", "60", "--house", "groningen"
        ).compactMap { $0["start"] as? String }
        #expect(starts == ["18:00", "17:00", "17:00"])
    }

    @Test func goesOnOnAnotherWeekday() throws {
        let id = try add("--count", "4").id
        let change = [
            "spreekuur", "series", "change", id, "--from", "2027-04-01", "--weekday", "tuesday",
        ]
        let rehearsed = try desk.run(change + ["--rehearse"])
        #expect(rehearsed.status == 0 && rehearsed.lines.count == 2)
        #expect(try sessions() == ["2027-03-22", "2027-04-05", "2027-04-12"])
        let changed = try desk.run(change)
        #expect(changed.status == 0 && changed.err.hasPrefix("2 spreekuren gepland."))
        #expect(try sessions() == ["2027-03-22", "2027-04-06", "2027-04-13"])
        #expect(try desk.run("undo").status == 0)
        #expect(try sessions() == ["2027-03-22", "2027-04-05", "2027-04-12"])
        let refused = try desk.run(
            "spreekuur", "series", "change", id, "--from", "2027-04-01", "--rehearse")
        #expect(refused.status == 64)
    }

    @Test(arguments: [
        ["--count", "0"], ["--count", "2", "--through", "2027-06-01"], [],
        ["--count", "2", "--every", "3"], ["--count", "2", "--every", "2", "--monthly", "first"],
    ])
    func whatMakesNoSeriesIsNotUnderstood(_ options: [String]) throws {
        let outcome = try desk.run(["spreekuur", "series", "add"] + wanted + options)
        #expect(outcome.status == 64 && outcome.out.isEmpty)
    }

    @Test func aSeriesOfMoreThanTwoYearsIsRefused() throws {
        let outcome = try add("--through", "2029-04-01")
        #expect(outcome.status == 1 && outcome.err.contains("twee jaar"))
        #expect(try sessions().isEmpty)
    }

    @Test func copiesAWeekOnce() throws {
        _ = try add("--count", "1")
        let copy = ["spreekuur", "copy-week", "--to", "2027-04-12", "--from", "2027-03-22"]
        let rehearsed = try desk.run(copy + ["--rehearse"])
        #expect(rehearsed.status == 0 && rehearsed.lines.count == 1)
        #expect(try sessions() == ["2027-03-22"])
        #expect(try desk.run(copy).err.hasPrefix("1 spreekuur gepland."))
        #expect(try sessions() == ["2027-03-22", "2027-04-12"])
        let again = try desk.run(copy)
        #expect(again.status == 1 && again.err.contains("staat al in de agenda"))
    }

    @Test func opensAndClosesAHouse() throws {
        try desk.planDay()
        let set = try desk.run(
            "house", "hours", "set", "groningen", "--on", "monday", "--open",
            "09:00-12:00,13:00-17:00")
        #expect(set.status == 0)
        let hours = try desk.run("house", "hours", "show", "groningen")
        #expect(hours.lines.first == "maandag\t09:00–12:00 en 13:00–17:00")
        #expect(hours.lines[1] == "dinsdag\t08:30–17:30")
        #expect(
            try desk.freeSlots().map(\.start) == [
                "09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00",
            ])

        let closed = try desk.run(
            "house", "closure", "add", "--house", "groningen", "--from", "2027-03-01",
            "--reason", "verhuizing")
        #expect(closed.status == 0 && closed.err.contains("nog 1 spreekuur"))
        #expect(try desk.freeSlots().isEmpty)
        let why = try desk.run(
            "slots", "--why", "--service", "loopbaan", "--house", "groningen", "--day",
            "2027-03-01", "--start", "10:00")
        #expect(why.out.contains("het huis is dicht: verhuizing"))
        let people = try desk.people()
        let booked = try desk.book(.init(day: "2027-03-01", start: "10:00"), for: people[0])
        #expect(booked.status == 1 && booked.err.contains("verhuizing"))

        #expect(try desk.run("house", "closure", "remove", closed.id).status == 0)
        #expect(try desk.freeSlots().count == 7)
    }

    @Test func choosesAHoliday() throws {
        func state() throws -> Substring? {
            try desk.run("house", "holiday", "list", "groningen", "--year", "2027").lines
                .first { $0.contains("labour-day") }
        }
        #expect(try state()?.contains("\topen\t") == true)
        let chosen = try desk.run("house", "holiday", "set", "groningen", "labour-day", "--closed")
        #expect(chosen.status == 0)
        #expect(try state()?.hasSuffix("dicht\tgekozen") == true)
        #expect(
            try desk.run("house", "holiday", "set", "groningen", "labour-day", "--as-usual")
                .status == 0)
        #expect(try state()?.contains("\topen\t") == true)
        #expect(
            try desk.run("house", "holiday", "set", "groningen", "no-day", "--open").status == 64)
    }

    @Test func planningWhereTheHouseIsClosedWarns() throws {
        #expect(
            try desk.run("house", "hours", "set", "groningen", "--open", "09:00-17:00").status
                == 0)
        let people = try desk.objects(
            "consulent", "list", "--service", "loopbaan", "--house", "groningen"
        ).compactMap { $0["contact"] as? String }
        let rooms = try desk.objects("room", "list").compactMap { $0["id"] as? String }
        let planned = try desk.run(
            "spreekuur", "plan", "--service", "loopbaan", "--house", "groningen", "--day",
            "2027-03-01", "--from", "18:00", "--until", "20:00", "--consulent", people[0],
            "--consulent", people[1], "--room", rooms[0])
        #expect(planned.status == 0)
        #expect(planned.err.contains("Gepland, maar het huis is open van 09:00–17:00."))
    }

    @Test func changesARoom() throws {
        let id = try #require(try desk.objects("room", "list").first?["id"] as? String)
        #expect(
            try desk.run("room", "edit", id, "--kind", "meeting", "--capacity", "30").status == 0)
        let room = try desk.objects("room", "list").first { $0["id"] as? String == id }
        #expect(room?["kind"] as? String == "meeting" && room?["capacity"] as? Int == 30)
        #expect(try desk.run("room", "edit", id, "--capacity", "0").status == 64)
    }
}
