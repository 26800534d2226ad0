internal import KaderDomain
internal import KaderStore

// What a role must give for the keys of each pane, by what the saving of it asks; those of *Vandaag*
// stand with the work that a line is about. What only looks asks nothing.

extension NetworksPane {
    public func need(for message: Message) -> OwnRole.Need? {
        if message == .editPerson { return OwnRole.Need(.writeContacts) }
        return changes(message) ? OwnRole.Need(.writeNetworks) : nil
    }
}

extension RegionPlansPane {
    public func need(for message: Message) -> OwnRole.Need? {
        switch message {
        case .testQuality: OwnRole.Need(.writeQualityTests)
        default: changes(message) ? OwnRole.Need(.writePlans) : nil
        }
    }
}

extension SpreekuurPane {
    public func need(for message: Message) -> OwnRole.Need? {
        switch message {
        case .book, .bookSlot, .bookWithException, .move: OwnRole.Need(.bookAppointments)
        case .plan, .replace, .house(.copyWeek), .house(.roster): OwnRole.Need(.planSpreekuren)
        case .edit: OwnRole.Need(selectedAppointment == nil ? .planSpreekuren : .bookAppointments)
        case .cancel:
            OwnRole.Need(
                selectedAppointment == nil && marked.isEmpty && rangeStart == nil
                    ? .planSpreekuren : .bookAppointments)
        case .open where booksOnOpening: OwnRole.Need(.bookAppointments)
        default: nil
        }
    }

    /// On a free slot it books, and on an appointment it opens its note.
    private var booksOnOpening: Bool {
        guard scale != .month || opened != nil else { return false }
        if case .free = selectedItem?.kind { return true }
        return opened != nil || selectedAppointment != nil
    }
}

extension PeoplePane {
    public func need(for message: Message) -> OwnRole.Need? {
        switch message {
        case .add, .edit, .toggleArchive, .chooseParting: OwnRole.Need(.writeContacts)
        case .merge: OwnRole.Need(.writeContacts, isWhole: true)
        case .book: OwnRole.Need(.bookAppointments)
        case .chooseDossier: OwnRole.Need(.writeDossiers)
        case .refer: OwnRole.Need(.writeReferrals)
        case .guide: OwnRole.Need(.writeTrajectories)
        case .editVisit: OwnRole.Need(.writeRegistrations)
        default: nil
        }
    }
}

extension SignalsPane {
    public func need(for message: Message) -> OwnRole.Need? {
        if message == .askWhyNot { return OwnRole.Need(.readSignals) }
        return changes(message) ? OwnRole.Need(.writeSignals) : nil
    }
}

extension EmployersPane {
    public func need(for message: Message) -> OwnRole.Need? {
        guard changes(message) else { return nil }
        return switch message {
        case .startCrisis, .crisis: OwnRole.Need(.writeCrises)
        default: OwnRole.Need(.writeEmployers)
        }
    }
}
