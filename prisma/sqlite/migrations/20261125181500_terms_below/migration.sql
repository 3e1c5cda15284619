-- CreateIndex
CREATE INDEX "Term_parentId_idx" ON "Term"("parentId");
