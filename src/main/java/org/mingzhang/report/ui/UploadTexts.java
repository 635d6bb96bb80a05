package org.mingzhang.report.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** What the upload field says, in the reader's language. */
final class UploadTexts extends UploadI18N {

    /** @param only name of the text that says which kinds of files can be chosen */
    UploadTexts(Function<String, String> texts, String only) {
        setDropFiles(
                new DropFiles().setOne(texts.apply("report.ui.dropFile")).setMany(texts.apply("report.ui.dropFile")));
        setAddFiles(new AddFiles()
                .setOne(texts.apply("report.ui.chooseFile"))
                .setMany(texts.apply("report.ui.chooseFile")));
        setError(new Error()
                .setFileIsTooBig(texts.apply("report.ui.fileTooBig"))
                .setIncorrectFileType(texts.apply(only))
                .setTooManyFiles(texts.apply("report.ui.oneFile")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(texts.apply("report.ui.uploading"))
                        .setProcessing(texts.apply("report.ui.reading"))
                        .setHeld(texts.apply("report.ui.uploading"))
                        .setStalled(texts.apply("report.ui.uploading")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(texts.apply("report.ui.uploadFailed"))
                        .setUnexpectedServerError(texts.apply("report.ui.uploadFailed"))
                        .setForbidden(texts.apply("report.ui.uploadFailed")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown("")));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB")));
        setFile(new File()
                .setRetry(texts.apply("report.ui.retry"))
                .setRemove(texts.apply("report.ui.remove"))
                .setStart(texts.apply("report.ui.chooseFile")));
    }
}
