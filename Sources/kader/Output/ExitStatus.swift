import ArgumentParser
import CursesTerminal
import KaderDomain
import KaderExchange
import KaderSeal
import KaderStore
import KaderSync

/// With which status the program ends; the only place where an error becomes a number.
enum ExitStatus: Int32, CaseIterable {
    /// Refused by a rule; nothing was changed.
    case refused = 1

    /// The input data is wrong; nothing was changed.
    case badInput = 65

    /// Another machine could not be reached; what had come in is kept.
    case unreachable = 69

    /// Trouble with a file; nothing was changed.
    case fileTrouble = 74
    case notAllowed = 77

    /// - Returns: nil for what argument-parser ends by itself: help, a version, a command that was
    ///   not understood (64).
    init?(_ error: any Error) {
        switch error {
        case is FaultyTable, is UnreadableLog, is UnreadableCalendar: self = .badInput
        case let error as StoreError: self = Self.status(of: error)
        case is AccessError, is ScopeLeftOut: self = .notAllowed
        case is FileTrouble, is TerminalFailure: self = .fileTrouble
        case is WireError: self = .unreachable
        case is SessionRefusal: self = .notAllowed
        case is ContactError, is MergeError, is DossierError, is RoleError, is SpreekuurError,
            is SeriesError,
            is DeskError,
            is NetworkError, is PlanError, is ConferenceError, is EditConflict, is ConsulentError,
            is WaitingError,
            is SettingFault, is CampaignError, is ScorecardError, is DocumentError,
            is TaxQuestionError,
            is NothingFree,
            is RegistrationError, is EmployerError, is SignalError, is QualityTestError,
            is ReferralError, is PartnerReferenceError, is TrajectoryError, is MeetingError,
            is CrisisError, is ConsultationError, is SealError, is SegmentError,
            is PairingError, is ClashError, is HeldError, is SealedBackupError, is BusError,
            is PublicKeyFault, is PINFault, is ErasureError, is PrivacyError,
            is Finding.Found, is StoppedLog:
            self = .refused
        default: return nil
        }
    }

    private static func status(of error: StoreError) -> ExitStatus {
        switch error {
        case .missing, .noFolder, .exists, .notKader, .newerSchema, .olderSchema, .corrupt,
            .diskFull, .readOnly,
            .noAccess, .busy, .inUse, .unreadableRow, .database:
            .fileTrouble
        case .notFound, .nothingToUndo, .nothingToRedo, .builtOn, .stopped: .refused
        case .clockIsFixed, .openedReadOnly: .notAllowed
        }
    }
}
