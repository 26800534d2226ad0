internal import GRDB
internal import KaderDomain

/// What a table of the desk may not do either: the rules that the program keeps where it writes one
/// such thing at a time.
extension Writing {
    /// - Throws: ``WaitingError/waitsAlready(name:)``, ``WaitingError/othersAppointment``.
    func importing(_ entry: WaitingEntry) throws -> ImportEffect {
        try refuseSecondWait(entry)
        try refuseOthersAppointment(entry)
        return try importing(WaitingEntryRecord(entry))
    }

    /// What belongs to a closed crisis is changed no more; that it is there can be read in.
    ///
    /// - Throws: ``CrisisError/closedAlready``.
    func importing(_ step: CrisisStep) throws -> ImportEffect {
        let record = CrisisStepRecord(step)
        let present = try fields(of: CrisisStepRecord.kind, record.id)
        if let present, present != record.named {
            let state = try String.fetchOne(
                db, sql: "SELECT state FROM crisis WHERE id = ?",
                arguments: [step.crisis.description])
            guard state == Crisis.State.open.description else { throw CrisisError.closedAlready }
        }
        return try importing(record)
    }

    /// A setting that is the standard, and that nobody set, stays unset.
    func importing(_ setting: Setting) throws -> ImportEffect {
        guard try Settings(db)[setting.key] != setting.value else { return .unchanged }
        return try importing(SettingRecord(setting))
    }
}

// MARK: - Dossiers

extension Writing {
    /// - Throws: ``DossierError/notForYou(openedBy:)``, ``DossierError/conflict(consulent:)``.
    func importing(_ dossier: Dossier) throws -> ImportEffect {
        let old = try present(dossier.id)
        if let old, !old.isReadable(by: actor) {
            throw DossierError.notForYou(openedBy: old.openedBy)
        }
        let isAsked = old?.adviser != dossier.adviser || old?.employer != dossier.employer
        if dossier.isOpen && isAsked {
            try ConflictCheck(db).refuse(
                dossier, on: Amsterdam.local(Instant(seconds: Int(at))).day)
        }
        return try importing(DossierRecord(dossier))
    }

    /// The journal is only added to, and after its dossier was closed not even that.
    ///
    /// - Throws: ``DossierError``, ``StoreError/notFound(kind:id:)``.
    func importing(_ entry: DossierEntry) throws -> ImportEffect {
        let record = DossierEntryRecord(entry)
        let dossier = try DossierReading(db, as: actor).readable(entry.dossier.description)
        if let present = try fields(of: DossierEntryRecord.kind, record.id) {
            guard
                record.named.allSatisfy({
                    $0.key == "isWithdrawn" || present[$0.key] == $0.value.storable
                })
            else { throw DossierError.written }
        } else if let closing = dossier.closing, Amsterdam.local(entry.written).day > closing.day {
            throw DossierError.closed
        }
        try refuseCorrectingElsewhere(entry)
        return try importing(record)
    }

    /// As it is kept, also where it was taken back.
    private func present(_ id: Dossier.ID) throws -> Dossier? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM dossier WHERE id = ?", arguments: [id.description]
        ).map { try DossierRecord(row: $0).value() }
    }

    private func refuseCorrectingElsewhere(_ entry: DossierEntry) throws {
        guard let corrected = entry.corrects else { return }
        let dossier = try String.fetchOne(
            db, sql: "SELECT dossier FROM dossierEntry WHERE id = ? AND isWithdrawn = 0",
            arguments: [corrected.description])
        guard dossier == entry.dossier.description else { throw DossierError.correctsNothing }
    }
}
