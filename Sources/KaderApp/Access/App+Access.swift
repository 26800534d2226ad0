public import KaderDomain
internal import KaderExchange
internal import KaderStore
internal import TerminalUI

/// What can be done where access is shown.
public enum AccessMessage: Hashable, Sendable {
    case matrix

    /// Ask before a role is taken away.
    case doubt(AccessGrant)
    case revoke(AccessGrant)
}

/// Who has what, as it is shown.
public struct AccessContent: Hashable, Sendable {
    let grants: [AccessGrant]

    /// As cells, in the order of the grants.
    let cells: [[String]]

    /// Whether access was ever given.
    let isGuarded: Bool
    let mayGive: Bool
}

extension App {
    /// Lists who has what; one that is chosen can be taken away.
    mutating func show(_ content: AccessContent) {
        let grants = zip(content.grants, content.cells).map { grant, cells in
            Pick<Addressed>.Option(
                "\(cells[0]) · \(cells[1])", detail: cells.dropFirst(2).joined(separator: " · "),
                Addressed(
                    content.mayGive && grant.revokedOn == nil
                        ? .access(.doubt(grant)) : .access(.matrix)))
        }
        let first = content.mayGive ? [Self.giving(content.isGuarded)] : []
        let matrix = Pick<Addressed>.Option(
            .matrix, detail: Phrase.matrixDetail[language], Addressed(.access(.matrix)))
        sheets.append(
            .pick(PickState(pick: Pick(.whoMayWhat, options: first + [matrix] + grants))))
        if !content.isGuarded { notice = Notice(AccessWords.open) }
    }

    private static func giving(_ isGuarded: Bool) -> Pick<Addressed>.Option {
        Pick<Addressed>.Option(
            .give, Addressed(.openForm(.access(AccessForm(isFirst: !isGuarded)))))
    }

    mutating func receive(_ message: AccessMessage) -> [Work] {
        switch message {
        case .matrix: return [.readMatrix]
        case .doubt(let grant): doubt(grant)
        case .revoke(let grant): return [.revoke(grant)]
        }
        return []
    }

    private mutating func doubt(_ grant: AccessGrant) {
        let name = grant.actor.name
        sheets.append(
            .question(
                Question(
                    Phrase(
                        nl: "\(grant.role.label.nl) van \(name) intrekken?",
                        en: "Revoke \(name)'s role as \(grant.role.label.en)?"),
                    lines: [.fromNow],
                    choices: [
                        .init(
                            "b", Phrase(nl: "laten staan", en: "leave it"), Addressed(.readAccess)),
                        .init(
                            "i", Phrase(nl: "intrekken", en: "revoke"),
                            Addressed(.access(.revoke(grant)))),
                    ]), selected: 0))
    }
}

extension Work {
    static let readAccess = Work("read access") { dependencies, send in
        do {
            let (store, words) = (dependencies.store, AccessWords(dependencies))
            let grants = try store.access()
            send(
                .accessRead(
                    AccessContent(
                        grants: grants, cells: grants.map(words.cells),
                        isGuarded: try store.isGuarded(), mayGive: try store.may(.giveAccess))))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }

    /// The matrix: for each action which roles may do it, and how much of it.
    static let readMatrix = Work("read matrix") { dependencies, send in
        let language = dependencies.language
        let lines = StoreAction.allCases.map { action in
            HistoryLine(
                heading: action.label[language],
                changes: AccessRole.allCases.compactMap { role in
                    let reach = AccessMatrix.reach(of: role, action)
                    return reach == .never
                        ? nil : "\(role.label[language]): \(reach.label[language])"
                })
        }
        send(.historyRead(title: Phrase.matrix[language], lines))
    }

    static func revoke(_ grant: AccessGrant) -> Work {
        Work("revoke access") { dependencies, send in
            do {
                try dependencies.store.revokeAccess(grant.id)
                send(.say(Notice(Phrase.revoked.undoable)))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
            send(.changed(dependencies.shown.take(from: dependencies.store)))
        }
    }
}

extension Phrase {
    fileprivate static let whoMayWhat = Phrase(nl: "Wie mag wat?", en: "Who may do what?")
    fileprivate static let give = Phrase(nl: "Toegang geven…", en: "Give access…")
    fileprivate static let matrix = Phrase(nl: "Wat elke rol mag", en: "What each role may do")
    fileprivate static let matrixDetail = Phrase(
        nl: "alle rollen naast elkaar", en: "all roles side by side")
    fileprivate static let revoked = Phrase(
        nl: "Ingetrokken, vanaf nu.", en: "Revoked, from now on.")
    fileprivate static let fromNow = Phrase(
        nl: "Vanaf nu telt die niet meer. Wat al gelezen is, komt niet terug.",
        en: "From now on it no longer counts. What was read cannot be unread.")
}
