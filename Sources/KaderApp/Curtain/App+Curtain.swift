internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension App {
    /// Hangs a calm screen before everything, at once.
    mutating func drawCurtain() -> [Work] {
        guard !isPlain else {
            notice = Notice(.onScreenOnly, .refusal)
            return []
        }
        curtain = .drawn
        return keepDrafts()
    }

    /// Asks who sits here before anything is shown again. What was being typed is kept as a draft.
    mutating func lock() -> [Work] {
        guard let deskLock else {
            notice = Notice(.noPINs, .refusal)
            return []
        }
        curtain = .locked(LockState(deskLock, for: masthead.person))
        return keepDrafts()
    }

    /// What an event does while a curtain hangs; nil where none does.
    mutating func behindCurtain(_ event: InputEvent) -> [Work]? {
        guard let curtain else { return nil }
        switch (event, curtain) {
        case (.resize(let size), _):
            self.size = size
            return []
        case (.key(let key), .drawn):
            if keyAnywhere(key) == .hide { self.curtain = nil }
            return []
        case (.key(let key), .locked(let state)): return press(key, in: state)
        default: return []
        }
    }

    /// What hides or locks does so over the tour as well; nil for every other event.
    mutating func overTour(_ event: InputEvent) -> [Work]? { tour == nil ? nil : hiding(event) }

    /// What hides or locks at once, whatever else the program is doing; nil for every other event.
    mutating func hiding(_ event: InputEvent) -> [Work]? {
        guard case .key(let key) = event, let command = keyAnywhere(key),
            [.hide, .lock].contains(command)
        else { return nil }
        return run(command)
    }

    private mutating func press(_ key: Key, in old: LockState) -> [Work] {
        guard !old.isTrying else { return [] }
        var state = old
        switch key {
        case .control("c"):
            isOver = true
            return keepDrafts()
        case .up, .backTab: state.choose(old.selected - 1)
        case .down, .tab: state.choose(old.selected + 1)
        case .backspace: state.typed = String(state.typed.dropLast())
        case .escape: state.typed = ""
        case .enter where !state.typed.isEmpty:
            (state.isTrying, state.typed, state.complaint) = (true, "", nil)
            curtain = .locked(state)
            return [.unlock(as: state.person, old.typed)]
        case .character(let digit):
            guard digit.isASCII, digit.isNumber, old.typed.count < PIN.lengths.upperBound else {
                return []
            }
            state.typed.append(digit)
        default: return []
        }
        curtain = .locked(state)
        return []
    }

    mutating func receive(_ answer: LockAnswer) -> [Work] {
        guard case .locked(var state) = curtain else { return [] }
        switch answer {
        case .refused(let complaint):
            (state.isTrying, state.complaint) = (false, complaint)
            curtain = .locked(state)
        case .opened(let person) where person.name == masthead.person:
            (curtain, idleMinutes) = (nil, 0)
        case .opened(let person):
            successor = person
            return keepDrafts()
        }
        return []
    }

    /// Locks after so many minutes without a key.
    mutating func countIdleMinute() -> [Work] {
        idleMinutes += 1
        guard let deskLock, idleMinutes >= deskLock.minutes else { return [] }
        if case .locked = curtain { return [] }
        return lock()
    }
}

extension LockState {
    /// Another person begins anew.
    fileprivate mutating func choose(_ place: Int) {
        selected = (place + people.count) % people.count
        (typed, complaint) = ("", nil)
    }
}

extension Work {
    static func unlock(as person: Actor, _ digits: String) -> Work {
        Work("unlock") { dependencies, send in
            do {
                try dependencies.store.unlock(as: person, digits)
                send(.lockAnswered(.opened(person)))
            } catch {
                send(.lockAnswered(.refused(Phrase(error))))
            }
        }
    }
}

extension Phrase {
    fileprivate static let onScreenOnly = Phrase(
        nl: "Verbergen kan alleen op het scherm, niet in regels.",
        en: "Hiding works on the screen only, not in lines.")
    fileprivate static let noPINs = Phrase(
        nl:
            "Op slot kan nog niet: hier heeft niemand een pincode. `kader pin set NAAM` maakt er een.",
        en: "Not locked: nobody has a PIN here yet. `kader pin set NAME` makes one.")
}
