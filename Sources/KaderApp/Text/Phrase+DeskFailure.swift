internal import KaderDomain

extension Phrase {
    /// What did not happen at the desk, and what to do now.
    init(_ error: DeskError) {
        switch error {
        case .already(let state):
            self.init(
                nl: "Niet veranderd: de stand is al \(state.label.nl).",
                en: "Nothing changed: the state is already \(state.label.en).")
        case .cancelled(let state):
            self.init(
                nl:
                    "Niet gedaan: deze afspraak is \(state.label.nl). Maak een nieuwe afspraak, of maak je eigen stap ongedaan met {everywhere.undo|u}.",
                en:
                    "Not done: this appointment is \(state.label.en). Make a new one, or undo your own step with {everywhere.undo|u}."
            )
        case .notNow(let step, let state): self.init(notNow: step, state)
        case .walkInHasNoHour:
            self.init(
                nl: "Niet gedaan: een inloper heeft geen afspraak. Kies weggegaan.",
                en: "Not done: a walk-in has no appointment. Choose left.")
        case .notYet(let day):
            self.init(
                nl: "Niet gedaan: deze afspraak is pas \(day.medium(in: .nl)).",
                en: "Not done: this appointment is not until \(day.medium(in: .en)).")
        case .nobodyToCall:
            self.init(
                nl: "Niet bewaard: wie moet er gebeld worden? Vul een naam of een nummer in.",
                en: "Not saved: who should be called? Fill in a name or a number.")
        case .calledBack:
            self.init(
                nl: "Niet veranderd: hier is al over teruggebeld.",
                en: "Nothing changed: they were called back already.")
        }
    }

    private init(notNow step: DeskStep, _ state: AppointmentState) {
        let (wanted, now) = (step.result.label, state.label)
        let hint = Phrase(hint: step)
        self.init(
            nl: "Niet gedaan: van \(now.nl) naar \(wanted.nl) kan niet. \(hint.nl)",
            en: "Not done: from \(now.en) to \(wanted.en) is not possible. \(hint.en)")
    }

    private init(hint step: DeskStep) {
        switch step {
        case .call, .park, .leave:
            self.init(nl: "Zet eerst dat iemand er is.", en: "First say that they are here.")
        case .noShow, .lateCancel:
            self.init(
                nl: "Deze bezoeker is er geweest: kies geweest of weggegaan.",
                en: "This visitor was here: choose attended or left.")
        case .arrive, .finish:
            self.init(
                nl: "Maak eerst de vorige stap ongedaan met {everywhere.undo|u}.",
                en: "First undo the last step with {everywhere.undo|u}.")
        }
    }
}

extension Phrase {
    /// Why a key at the desk does nothing now, as half a sentence.
    init(reason error: DeskError) {
        switch error {
        case .already(let state), .cancelled(let state):
            self.init(nl: "de stand is \(state.label.nl)", en: "the state is \(state.label.en)")
        case .notNow(let step, let state):
            self.init(
                nl: "van \(state.label.nl) naar \(step.result.label.nl) kan niet",
                en: "from \(state.label.en) to \(step.result.label.en) is not possible")
        case .walkInHasNoHour:
            self.init(nl: "een inloper heeft geen afspraak", en: "a walk-in has no appointment")
        case .notYet, .nobodyToCall, .calledBack: self.init(error)
        }
    }
}
