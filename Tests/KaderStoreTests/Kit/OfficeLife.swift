import KaderDomain
import KaderTesting

@testable import KaderStore

/// People doing random things in an office through the methods of the store, as seldom wisely as
/// people do: many steps are refused.
struct OfficeLife {
    let office: Office
    var seeded: Seeded

    init(_ office: Office, _ seeded: Seeded) {
        self.office = office
        self.seeded = seeded
    }

    /// One random command.
    ///
    /// - Returns: false where a rule of the domain refused it.
    /// - Throws: what no rule explains: a fault of the store.
    mutating func step(as acting: ActingStore) throws -> Bool {
        do {
            try random(acting)
            return true
        } catch {
            guard Self.isRefusal(error) else { throw error }
            return false
        }
    }

    /// Whether an error is a rule of the domain or an answer to a person, not a fault.
    static func isRefusal(_ error: any Error) -> Bool {
        switch error {
        case is ConsulentError, is SpreekuurError, is SeriesError, is DeskError, is PlanError,
            is ConferenceError,
            is NetworkError, is EditConflict, is WaitingError, is EmployerError,
            is MergeError, is DossierError, is RegistrationError, is CampaignError,
            is TaxQuestionError,
            is SignalError,
            is ScorecardError, is QualityTestError,
            is ReferralError, is PartnerReferenceError, is TrajectoryError, is MeetingError,
            is CrisisError, is ConsultationError, is BusError, is AccessError,
            is ErasureError,
            is PrivacyError, is ContactError:
            true
        case StoreError.notFound, StoreError.builtOn, StoreError.nothingToUndo,
            StoreError.nothingToRedo:
            true
        default: false
        }
    }

    private mutating func random(_ acting: ActingStore) throws {
        switch seeded.int(in: 0...87) {
        case 0...2: try book(acting)
        case 3...4: try moveAppointment(acting)
        case 5: try cancelAppointment(acting)
        case 6...7: try planSpreekuur(acting)
        case 8: try editSpreekuur(acting)
        case 9: try cancelSpreekuur(acting)
        case 10: try editNote(acting)
        case 11: try addContact(acting)
        case 12...13: try editContact(acting)
        case 14: try archiveContact(acting)
        case 15: try addFunction(acting)
        case 16: try addAccompaniment(acting)
        case 17: try changeNetwork(acting)
        case 18: try changeGroup(acting)
        case 19: try addPlan(acting)
        case 20...21: try addPlanItem(acting)
        case 22: try editPlanItem(acting)
        case 23: try movePlanItem(acting)
        case 24: try removePlanItem(acting)
        case 25...26: try planSeries(acting)
        case 27: try endSeries(acting)
        case 28: try changeSeries(acting)
        case 29: try copyWeek(acting)
        case 30: try setHours(acting)
        case 31: try addClosure(acting)
        case 32: try changeClosure(acting)
        case 33: try chooseHoliday(acting)
        case 34...35: try changeBelongings(acting)
        case 36: try editConsulent(acting)
        case 37: try replaceConsulent(acting)
        case 38: try walkIn(acting)
        case 39...40: try deskStep(acting)
        case 41: try editWalkIn(acting)
        case 42: try callback(acting)
        case 43...45: try changeWaiting(acting)
        case 46...48: try atTheForm(acting)
        case 49...50: try changeEmployer(acting)
        case 51...52: try changeRegistration(acting)
        case 53...54: try changeCampaign(acting)
        case 55: try bookHousehold(acting)
        case 56: try changeHousehold(acting)
        case 57: try changeTaxQuestion(acting)
        case 58...60: try changeSignal(acting)
        case 70...71: try changeQualityTest(acting)
        case 72: try changeLevel(acting)
        case 61...63: try changeReferral(acting)
        case 64...66: try changeTrajectory(acting)
        case 67...69: try changeMeeting(acting)
        case 73...74: try changeWhoIsWho(acting)
        case 75...76: try changeCrisis(acting)
        case 77...79: try changeDossier(acting)
        case 81...82: try changeConference(acting)
        case 83...85: try changeTables(acting)
        case 86...87: try changeRights(acting)
        default: try addNetwork(acting)
        }
    }

    mutating func id<T>() -> Identifier<T> {
        .minted(at: 1_800_000_000_000, random: &seeded)
    }

    mutating func pick<T>(_ choices: [T]) -> T? {
        choices.isEmpty ? nil : seeded.pick(choices)
    }
}
