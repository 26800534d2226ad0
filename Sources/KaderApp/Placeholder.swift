// KaderApp
