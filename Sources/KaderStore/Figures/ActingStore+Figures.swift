internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What can be counted of the spreekuren from `first` through `last`, both included.
    ///
    /// It says nothing of one person: only sums leave the database. Inloop takes no part in the
    /// occupancy. The agenda is for everybody, and who comes is not: a place of which this person does
    /// not see everybody is left out, for there too few would be counted.
    public func figures(from first: Day, through last: Day) throws -> Figures {
        let (reach, figures) = (try reach(), try count(from: first, through: last))
        guard reach.sight(of: .readDesk) != .all else { return figures }
        return figures.seen { reach.sight(of: .readDesk, at: $0) == .all }
    }

    private func count(from first: Day, through last: Day) throws -> Figures {
        try read(.readAgenda) { db in
            var figures = Figures()
            let counting = FigureCounting(db, from: first, through: last)
            try counting.countSpreekuren(into: &figures)
            try counting.countAppointments(into: &figures)
            try counting.countWalkIns(into: &figures)
            try counting.countBookings(into: &figures)
            return figures
        }
    }
}
