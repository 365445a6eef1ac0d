"""Safety in the window: questions that candidates wait for, what to do after a yes, the record of the answers."""
