public import KaderDomain

extension EmployersPane {
    public enum Message: Equatable, Sendable {
        /// By this many rows; further than there are goes to the first or the last that was read.
        case move(Int)
        case open, goBack
        case toggleArchived
        case addEmployer, edit, addAlias, addEstablishment, merge
        case toggleArchive, remove, showHistory

        /// What was asked, and of one that was just made here which employer it is.
        /// Begin with a company in crisis, or go to the one that is going on (S58).
        case startCrisis

        /// With the selected step of the opened crisis, or the crisis itself.
        case crisis(CrisisMove)

        case loaded(EmployerPage, EmployerListing, made: Employer.ID?)
        case opened(OpenEmployer)
        case crisisRead(CrisisDetail)

        /// Something was changed; what is said of it.
        case written(Phrase)

        /// The opened employer is not there any more.
        case lost(Employer.ID, Phrase)

        /// So is the opened crisis, where its start was undone.
        case crisisLost(Crisis.ID)
        case failed(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case load(EmployerListing)
        case open(Employer.ID)

        /// Takes the employer to the archive, or brings it back.
        case setArchived(Employer, Bool)

        case openCrisis(Crisis.ID)
        case change(CrisisStep, to: CrisisStep)
        case removeStep(CrisisStep)
        case reopenCrisis(Crisis)

        /// Takes out what a row of the card of this employer shows.
        case remove(EmployerRow, of: Employer, called: String)
    }
}
