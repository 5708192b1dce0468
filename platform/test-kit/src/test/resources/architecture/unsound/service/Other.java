package unsound.service;

import unsound.note.NoteManager;

public class Other {

    public NoteManager note;
}
