internal import KaderDomain
internal import KaderStore

extension Work {
    /// The meetings of the last three months and all that is to come.
    static let readMeetings = Work("read meetings") { dependencies, send in
        let today = dependencies.store.now.day
        do {
            let found = try dependencies.store.meetings(
                from: today - 92, through: today + 3660)
            send(.meetingsRead(MeetingContent(MeetingSheet(found, on: today))))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }

    /// Registered, attended, did not come, registered again.
    static func mark(_ guest: MeetingGuest) -> Work {
        let next: MeetingAttendance =
            switch guest.attendance {
            case .expected: .attended
            case .attended: .absent
            case .absent: .expected
            }
        return write("mark who came") { dependencies in
            try dependencies.store.mark(guest.id, next)
            return next.label
        }
    }

    /// Refers all who asked for it.
    static func referGuests(of id: Meeting.ID) -> Work {
        write("refer people of a meeting") { dependencies in
            let made = try dependencies.store.referGuests(of: id) { dependencies.newId() }
            return Phrase(referred: made.count)
        }
    }

    static func removeGuest(_ id: MeetingGuest.ID) -> Work {
        write("take somebody off a meeting") { dependencies in
            try dependencies.store.removeMeetingGuest(id)
            return .offTheList
        }
    }

    static func removeMeeting(_ id: Meeting.ID) -> Work {
        write("remove a meeting") { dependencies in
            try dependencies.store.removeMeeting(id)
            return .meetingOut
        }
    }

    private static func write(
        _ name: String, _ body: @escaping @Sendable (Dependencies) throws -> Phrase
    ) -> Work {
        Work(name) { dependencies, send in
            do {
                let phrase = try body(dependencies)
                send(.say(Notice(phrase, .success)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(.changed(dependencies.shown.take(from: dependencies.store)))
        }
    }
}

/// What was read for the list of information meetings.
public struct MeetingContent: Sendable {
    let sheet: MeetingSheet

    init(_ sheet: MeetingSheet) { self.sheet = sheet }
}

extension Phrase {
    fileprivate static let offTheList = Phrase(
        nl: "Van de lijst. Met {everywhere.undo|u} komt die terug.",
        en: "Off the list. {everywhere.undo|u} brings them back.")
    fileprivate static let meetingOut = Phrase(
        nl: "Weggehaald, met wie er was aangemeld. Met {everywhere.undo|u} komt alles terug.",
        en: "Removed, with everybody registered. {everywhere.undo|u} brings all of it back.")

    fileprivate init(referred count: Int) {
        self.init(
            nl: count == 1
                ? "1 doorverwijzing gemaakt, nog niet verstuurd. Met {everywhere.undo|u} gaat die weer weg."
                : "\(count) doorverwijzingen gemaakt, nog niet verstuurd. Met {everywhere.undo|u} gaan ze weer weg.",
            en: count == 1
                ? "1 referral made, not sent yet. {everywhere.undo|u} removes it again."
                : "\(count) referrals made, not sent yet. {everywhere.undo|u} removes them again.")
    }
}
