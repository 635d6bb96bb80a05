package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Takes one file at a time and hands its bytes on. */
final class FileUpload extends Upload {

    private final int most;
    private final transient BiConsumer<String, byte[]> reader;

    /**
     * @param most bytes it may have; of a longer one, one byte more is handed on, and the reader refuses it
     * @param only name of the text that says which kinds of files can be chosen
     * @param notice shows why the browser refused a file
     * @param reader gets name and content, in the page's turn
     */
    FileUpload(int most, String only, SectionNotice notice, BiConsumer<String, byte[]> reader, String... types) {
        this.most = most;
        this.reader = reader;
        setUploadHandler(this::receive);
        setMaxFiles(1);
        setMaxFileSize(most);
        setAcceptedFileTypes(types);
        setUploadButton(new Button(getTranslation("report.ui.chooseFile")));
        setI18n(new UploadTexts(key -> getTranslation(key), only));
        // The answer that follows carries the page's changes to the browser.
        addAllFinishedListener(finished -> clearFileList());
        addFileRejectedListener(rejected -> notice.warn(rejected.getErrorMessage()));
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(most + 1);
        }
        event.getUI().access(() -> reader.accept(event.getFileName(), file));
    }
}
