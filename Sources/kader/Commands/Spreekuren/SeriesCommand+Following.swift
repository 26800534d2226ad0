import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension SeriesCommand {
    /// `kader spreekuur series change ID --from D --start T --end T ...`
    struct Change: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "change",
            abstract: "Other hours, consulenten or rooms from a day on; prints the new series.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the series.")
        var id: Series.ID

        @Option(help: "The first day that changes.")
        var from: Day

        @Option(help: "When the sessions begin from then on.")
        var start: TimeOfDay?

        @Option(help: "When they end.")
        var end: TimeOfDay?

        @Option(help: "The weekday on which they come from then on, such as wednesday.")
        var weekday: Weekday?

        @Flag(help: "With --weekday: tell which days would come, and change nothing.")
        var rehearse = false

        @Option(help: "The ids of the consulenten from then on, in order.")
        var consulent: [Contact.ID] = []

        @Option(help: "The ids of the rooms from then on, in order.")
        var room: [Room.ID] = []

        func validate() throws {
            guard !rehearse || weekday != nil else {
                throw ValidationError("--rehearse goes with --weekday.")
            }
        }

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, consulent)
            try kader.require(.room, room)
            let old = try kader.store.series(id)
            guard let hours = Hours(from: start ?? old.hours.from, to: end ?? old.hours.to) else {
                throw ValidationError("--end must be after --start.")
            }
            let change = SeriesChange(
                hours: hours, staff: consulent.isEmpty ? nil : consulent,
                rooms: room.isEmpty ? nil : room, weekday: weekday)
            if let weekday, rehearse || weekday != old.weekday {
                return try move(to: change, kader)
            }
            let next: Series.ID = kader.newId()
            let count = try kader.store.change(id, from: from, to: change, as: next)
            try kader.tell(next, Phrase(changedSessions: count))
        }

        private func move(to change: SeriesChange, _ kader: Dependencies) throws {
            guard !rehearse else {
                let proposals = try kader.store.previewMove(id, from: from, to: change)
                return try SeriesCommand.show(proposals, options, kader.language)
            }
            let next: Series.ID = kader.newId()
            let proposals = try kader.store.move(id, from: from, to: change, as: next)
            try kader.tell(next, Phrase(planned: proposals))
            SeriesCommand.tellMatters(proposals, kader.language)
        }
    }

    /// `kader spreekuur series end ID --from D`
    struct End: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "end", abstract: "Remove the sessions from a day on from the agenda.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the series.")
        var id: Series.ID

        @Option(help: "The first day that no longer comes; today if left out.")
        var from: Day?

        func run(with kader: Dependencies) throws {
            let ended = try kader.store.end(id, from: from ?? kader.store.now.day)
            Output.tell(Phrase(endedSessions: ended.count)[kader.language])
        }
    }
}

extension SpreekuurCommand {
    /// `kader spreekuur copy-week --from D --to D [--house KEY] [--rehearse]`
    struct CopyWeek: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "copy-week",
            abstract: "Copy the spreekuren of a week, without their appointments, as one step.")

        @OptionGroup var options: Options
        @OptionGroup var place: PlaceOptions

        @Option(help: "A day of the week to copy; the week before --to if left out.")
        var from: Day?

        @Option(help: "A day of the week to fill; this week if left out.")
        var to: Day?

        @Flag(help: "Tell what would come, and copy nothing.")
        var rehearse = false

        func run(with kader: Dependencies) throws {
            let target = to ?? kader.store.now.day
            let (source, place) = (from ?? target - 7, try place.place(kader))
            let proposals =
                rehearse
                ? try kader.store.previewCopy(of: source, to: target, at: place)
                : try kader.store.copyWeek(of: source, to: target, at: place)
            try SeriesCommand.show(proposals, options, kader.language)
            if !rehearse { Output.tell(Phrase(planned: proposals)[kader.language]) }
        }
    }
}
