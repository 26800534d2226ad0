import KaderDomain

extension String {
    /// What a terminal can show without acting on it: a line end or tab becomes a blank, any other
    /// control character the sign for it.
    ///
    /// Everything that people read goes through here, for a name may hold anything.
    var harmless: String {
        guard unicodeScalars.contains(where: \.isDangerous) else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars { shown.append(scalar.isDangerous ? scalar.sign : scalar) }
        return String(shown)
    }
}
