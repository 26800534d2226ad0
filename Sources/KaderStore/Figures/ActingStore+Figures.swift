internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What can be counted of the spreekuren from `first` through `last`, both included.
    ///
    /// It says nothing of one person: only sums leave the database. Inloop takes no part in the
    /// occupancy.
    public func figures(from first: Day, through last: Day) throws -> Figures {
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
