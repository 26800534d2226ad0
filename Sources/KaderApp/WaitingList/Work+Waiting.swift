internal import KaderDomain
internal import KaderStore

extension Work {
    /// The waiting list, and whom to remind of a day; tomorrow where nil.
    static func readWaiting(on day: Day? = nil) -> Work {
        Work("read waiting list") { dependencies, send in
            let store = dependencies.store
            let day = day ?? store.now.day + 1
            do {
                send(
                    .waitingRead(
                        WaitingContent(
                            WaitingSheet.Content(
                                lines: try store.waitingList(),
                                reminders: try store.reminders(for: day), day: day,
                                upkeep: try store.lastUpkeep()))))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }

    /// Works off what lapsed while nobody looked, and says so where anything did.
    static let upkeep = Work("upkeep") { dependencies, send in
        guard let report = try? dependencies.store.upkeep(isAsked: false), !report.isEmpty else {
            return
        }
        send(.say(Notice(Phrase(report))))
        send(.changed(dependencies.shown.take(from: dependencies.store)))
    }

    static func offer(_ line: WaitingLine) -> Work {
        change { Phrase(offered: try $0.offer(line.id)) }
    }

    static func accept(_ line: WaitingLine) -> Work {
        change { Phrase(accepted: try $0.accept(line.id)) }
    }

    static func decline(_ line: WaitingLine) -> Work {
        change { Phrase(passedTo: try $0.decline(line.id)) }
    }

    static func leaveWaitingList(_ line: WaitingLine) -> Work {
        change { Phrase(passedTo: try $0.leaveWaitingList(line.id)) }
    }

    static func remind(_ reminder: Reminder) -> Work {
        let name = reminder.appointment.contact
        return change { store in
            try store.remind([reminder.id])
            return Phrase(nl: "\(name) is herinnerd.", en: "\(name) was reminded.")
        }
    }

    /// Changes something, says what, and shows it everywhere.
    private static func change(
        _ body: @escaping @Sendable (ActingStore) throws -> Phrase
    ) -> Work {
        Work("change waiting list") { dependencies, send in
            do {
                send(.say(Notice(try body(dependencies.store), .success)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(.changed(dependencies.shown.take(from: dependencies.store)))
        }
    }
}

/// What was read for the lists of whom to call.
public struct WaitingContent: Sendable {
    let content: WaitingSheet.Content

    init(_ content: WaitingSheet.Content) { self.content = content }
}
