internal import GRDB
internal import KaderDomain

extension Rules {
    /// S49, our assumption: one trajectory at a time for a member, as far as is set.
    ///
    /// - Throws: ``TrajectoryError/activeAlready(maximum:)``.
    func refuseTooMany(trajectory id: String) throws {
        let others = try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM trajectory AS this JOIN trajectory AS other
                    ON other.contact = this.contact AND other.id <> this.id
                WHERE this.id = ? AND NOT this.isWithdrawn AND NOT other.isWithdrawn
                    AND this.closing IS NULL AND other.closing IS NULL
                """, arguments: [id])
        let maximum = try Settings(db).trajectoriesAtOnce
        if let others, others >= maximum { throw TrajectoryError.activeAlready(maximum: maximum) }
    }
}
