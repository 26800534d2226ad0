internal import KaderDomain

/// A series that goes on on another weekday from a day on: what goes, what stays, what comes.
struct SeriesMove {
    let old: Series
    let new: Series
    let from: Day

    /// Those from that day on that stand.
    let sessions: [Spreekuur]

    /// The days, by the old series, of those that were cancelled.
    let cancelled: [Day]

    /// On the day of the old series: others come instead.
    var leaving: [Spreekuur] { sessions.filter { $0.origin?.day == $0.day } }

    /// Moved by hand: they keep their day.
    var staying: [Spreekuur] { sessions.filter { $0.origin?.day != $0.day } }

    /// The new days on which a session is to come.
    var days: [Day] {
        let taken = Set((staying.compactMap { $0.origin?.day } + cancelled).map(moved))
        return new.days.filter { !taken.contains($0) }
    }

    /// One that stays, as the new series has it.
    func changed(_ session: Spreekuur) throws(SpreekuurError) -> Spreekuur {
        var changed = try new.changed(session)
        changed.origin = session.origin.map { SeriesOrigin(series: new.id, day: moved($0.day)) }
        return changed
    }

    private func moved(_ day: Day) -> Day { old.moved(day, to: new.weekday, from: from) }
}
