internal import KaderDomain
internal import KaderStore

// What a role must give for the keys of each sheet; beside those of panes and forms.

extension PersonSheet: RoleSheet {
    func keys(canChange: Bool) -> KeyTable<Command> { Self.keys }

    func needsAll(for command: Command) -> Bool { command == .merge }

    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .edit, .consulent, .absence, .training, .conflict, .removal, .removeRole:
            .writeContacts
        case .merge, .chooseParting: .writeContacts
        case .book: .bookAppointments
        case .register, .editVisit: .writeRegistrations
        case .dossiers: .readDossiers
        case .refer: .writeReferrals
        case .guide: .writeTrajectories
        case .looks: .readLog
        case .funds: .readConsultation
        case .close, .scroll: nil
        }
    }
}

extension ServiceSheet: RoleSheet {
    func keys(canChange: Bool) -> KeyTable<Command> {
        Self.keys(for: service, canChange: canChange)
    }

    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .book: .bookAppointments
        case .edit: .manageServices
        case .show, .step, .scroll, .close: nil
        }
    }
}

extension WaitingSheet: RoleSheet {
    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .add, .edit, .remind, .offer, .accept, .decline, .withdraw: .bookAppointments
        case .move, .nextTab, .day, .close: nil
        }
    }
}

extension TaxSheet: RoleSheet {
    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .book: .bookAppointments
        case .house: .writeCampaigns
        case .add, .open, .remove: tab == .campaigns ? .writeCampaigns : .writeTaxQuestions
        case .answered, .undo, .close, .nextTab, .move, .weeks: nil
        }
    }
}

extension MeetingSheet: RoleSheet {
    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .add, .register, .open, .mark, .remove: .writeMeetings
        case .refer: .writeReferrals
        case .undo, .close, .move: nil
        }
    }
}

extension ConsultationSheet: RoleSheet {
    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .add, .open, .mark, .remove: .writeConsultation
        case .part, .chooseRegion, .undo, .close, .filter, .clearFilter, .move: nil
        }
    }
}

extension BusSheet: RoleSheet {
    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .intake: .bookAppointments
        case .count, .takeBack, .newStop, .editStop, .home, .prepare, .lost: .writeBus
        case .trip, .undo, .close, .stop: nil
        }
    }
}

extension YearSheet: RoleSheet {
    func needed(for command: Command) -> StoreAction? { command == .open ? .writePlans : nil }
}

extension MapSheet: RoleSheet {
    /// On the map Enter opens a region; on its card it marks a level.
    func needed(for command: Command) -> StoreAction? {
        switch command {
        case .open: level == nil ? nil : .writePlans
        case .networks: .readNetworks
        case .plans: .readPlans
        case .tables: .readConsultation
        case .go, .figure, .undo, .close: nil
        }
    }
}

extension RegionFigure {
    /// What a role must give to read it.
    var needed: StoreAction {
        switch self {
        case .overdue, .progress, .levels: .readPlans
        case .networks: .readNetworks
        case .signals: .readSignals
        case .occupancy: .readDesk
        case .seats: .readConsultation
        }
    }
}
