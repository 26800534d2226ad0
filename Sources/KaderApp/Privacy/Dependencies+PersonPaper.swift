public import KaderDomain
public import KaderExchange
internal import KaderStore

extension Dependencies {
    /// All that is kept about a person, to be handed to them; that it was asked is in the access log.
    ///
    /// - Returns: the paper, and what else has their name in its text and must be looked at by hand.
    /// - Throws: ``PrivacyError/withoutReason``, ``StoreError/notFound(kind:id:)``, ``AccessError``.
    public func personPaper(
        of id: Contact.ID, because reason: String
    ) throws -> (paper: PersonPaper, mentions: [PersonMention]) {
        let file = try store.personFile(of: id, because: reason, in: language)
        let values = StoredValue(reference, titles: file.titles, language)
        let facts = PersonPaper.Facts(
            at: store.clock.instant, by: store.actor.name, because: file.reason,
            isFictional: store.founding.isDemo)
        let words = PersonPaper.Words(
            kind: ThingWords.label, field: FieldWords.label, value: values.text)
        return (PersonPaper(file, facts, words, in: language), file.mentions)
    }
}
