public import KaderDomain

extension Phrase {
    /// `faillissement sinds 24 nov: 3 van 11 stappen te doen, 1 te laat`; of one that is closed with
    /// what result.
    public init(crisis entry: CrisisEntry) {
        let (playbook, crisis) = (Playbooks.label(entry.crisis.playbook), entry.crisis)
        let state = crisis.state.isOpen ? Phrase(toDoIn: entry) : crisis.state.told
        self.init(
            nl: "\(playbook.nl) sinds \(crisis.began.short(in: .nl)): \(state.nl)",
            en: "\(playbook.en) since \(crisis.began.short(in: .en)): \(state.en)")
    }

    /// `faillissement: 3 van 11 stappen te doen`, `faillissement: afgesloten`.
    init(standing entry: CrisisEntry) {
        let playbook = Playbooks.label(entry.crisis.playbook)
        let state =
            entry.crisis.state.isOpen
            ? Phrase(toDoIn: entry) : Phrase(nl: "afgesloten", en: "closed")
        self.init(nl: "\(playbook.nl): \(state.nl)", en: "\(playbook.en): \(state.en)")
    }

    private init(toDoIn entry: CrisisEntry) {
        let late = entry.overdue
        self.init(
            nl: "\(entry.openSteps) van \(entry.steps) stappen te doen"
                + (late == 0 ? "" : ", \(late) te laat"),
            en: "\(entry.openSteps) of \(entry.steps) steps to do"
                + (late == 0 ? "" : ", \(late) late"))
    }
}
