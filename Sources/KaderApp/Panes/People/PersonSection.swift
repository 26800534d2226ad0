internal import KaderDomain
internal import TerminalUI

/// A part of a person's card, in the pane of people and wherever a card is opened: a heading and the
/// rows under it. One that has no rows for somebody is left out.
///
/// To add a section: give ``PersonDetail`` a field with what it tells and a default, and let
/// `ActingStore.person(_:)` fill it; write a file `PersonSection+X.swift` with a `static let` of its
/// heading and rows; and put that in ``all``, where it is to stand. What is changed in it makes the card
/// be read again by the kinds of ``PeoplePane/kinds``.
struct PersonSection: Sendable {
    let heading: Phrase

    /// What is told of this person, in their language; empty for nothing.
    let rows: @Sendable (PersonCard) -> [DetailRow]

    init(_ heading: Phrase, rows: @escaping @Sendable (PersonCard) -> [DetailRow]) {
        self.heading = heading
        self.rows = rows
    }

    /// Every section, in the order in which a card has them: how to reach somebody, what is to come,
    /// what they do, what has been.
    static let all: [PersonSection] = [
        .reach, .merged, .dossiers, .coming, .functions, .hats, .advising, .trajectories,
        .referrals, .taxQuestions, .visits, .past,
    ]
}
