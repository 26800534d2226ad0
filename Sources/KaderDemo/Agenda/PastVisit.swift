internal import Foundation
internal import KaderDomain

/// How an appointment of a past day went: nearly all came, some stayed away, and of the last days a
/// few were not filled in.
///
/// It follows from the id of the appointment, which is random, so that nothing else in the demo
/// changes with it.
struct PastVisit {
    let state: AppointmentState
    let times: VisitTimes

    /// Days back within which somebody may still have forgotten to fill one in.
    private static let recent = 7

    init(_ id: Appointment.ID, on day: Day, during hours: Hours, today: Day) {
        let luck = Int(id.uuid.uuid.15)
        state = Self.state(luck, isRecent: day >= today - Self.recent, isPast: day < today)
        guard state == .attended else {
            times = .none
            return
        }
        let from = Amsterdam.importing(LocalTime(day: day, time: hours.from))
        times = VisitTimes(
            arrived: from + -60 * (luck % 12), called: from + 60 * (luck % 9),
            ended: from + 60 * hours.minutes)
    }

    private static func state(_ luck: Int, isRecent: Bool, isPast: Bool) -> AppointmentState {
        guard isPast else { return .planned }
        return switch luck {
        case ..<15: .noShow
        case 15..<20: .left
        case 20..<40 where isRecent: .planned
        default: .attended
        }
    }
}
