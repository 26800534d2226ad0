internal import KaderDomain

extension Phrase {
    /// What did not happen with a company in crisis, and what to do now.
    init(_ error: CrisisError) {
        switch error {
        case .openAlready(let employer):
            self.init(
                nl: "Niet gestart: bij \(employer) loopt al een crisis. Ga daarmee verder.",
                en: "Not started: there is already a crisis at \(employer). Go on with that one.")
        case .openAtBoth(let one, let other):
            self.init(
                nl:
                    "Niet samengevoegd: bij \(one) en bij \(other) loopt een crisis. Sluit er eerst een af; wat erin staat blijft te lezen.",
                en:
                    "Not merged: a crisis is going on at \(one) and at \(other). Close one first; what is in it stays."
            )
        case .stepsOpen(let count):
            self.init(
                nl:
                    "Niet afgesloten: \(count == 1 ? "1 stap staat" : "\(count) stappen staan") nog open. Doe ze, of zeg dat ze open mogen blijven.",
                en:
                    "Not closed: \(count == 1 ? "1 step is" : "\(count) steps are") open. Do them, or say that they may stay open."
            )
        case .resultMissing:
            self.init(
                nl: "Niet afgesloten: vul in wat het resultaat is.",
                en: "Not closed: fill in what the result is.")
        case .closedAlready:
            self.init(
                nl: "Niet veranderd: deze crisis is afgesloten. Heropen haar eerst.",
                en: "Nothing changed: this crisis is closed. Reopen it first.")
        case .notClosed:
            self.init(
                nl: "Niet veranderd: deze crisis loopt nog.",
                en: "Nothing changed: this crisis is still going on.")
        case .untitled:
            self.init(
                nl: "Niet bewaard: vul in wat er te doen is.",
                en: "Not saved: fill in what to do.")
        case .doneAlready:
            self.init(
                nl: "Niet weggehaald: deze stap is gedaan. Maak de stap eerst weer open.",
                en: "Not removed: this step is done. Mark it as to do again first.")
        case .addedBySomebodyElse(let name):
            self.init(
                nl:
                    "Niet weggehaald: \(name) zette deze stap erin. Zeg dat hij niet nodig is, met waarom.",
                en:
                    "Not removed: \(name) put this step there. Say that it is not needed, and why."
            )
        case .stepOfPlaybook:
            self.init(
                nl:
                    "Niet weggehaald: deze stap hoort bij het draaiboek. Zeg dat hij niet nodig is, met waarom.",
                en:
                    "Not removed: this step belongs to the playbook. Say that it is not needed, and why."
            )
        case .standardStep(let code):
            self.init(
                nl:
                    "Niet weggehaald: \(code) hoort bij het programma. Zet de stap uit gebruik; dat kan altijd terug.",
                en:
                    "Not removed: \(code) comes with the program. Take it out of use; that can always be undone."
            )
        case .reasonMissing:
            self.init(
                nl: "Niet bewaard: vul in waarom de stap niet nodig is.",
                en: "Not saved: fill in why the step is not needed.")
        case .unknownPlaybook(let code):
            self.init(
                nl: "Niet gestart: er is geen draaiboek \"\(code)\". Kies er een uit de lijst.",
                en: "Not started: there is no playbook \"\(code)\". Choose one from the list.")
        }
    }
}
